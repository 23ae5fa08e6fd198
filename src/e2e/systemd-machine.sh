#!/bin/bash
# Run by systemd as the only thing of a machine of its own, see ops-service.test.ts. Prints what came of each step as NAME=value.
set -uo pipefail
cd /srv/trial || exit 1
unit=schedule-builder
shown() { systemctl show "$unit" --property "$1" --value; }
healthy() { schedule-builder health "127.0.0.1:$1" --seconds 10 >&2 && echo yes || echo no; }
until_true() { for _ in $(seq 240); do if "$@" >/dev/null 2>&1; then return 0; fi; sleep 0.5; done; return 1; }
ip link set lo up

bash ops/install.sh --wait 240 dist/schedule-builder >&2
echo "installed=$?"
echo "state=$(shown ActiveState)"
echo "status=$(shown StatusText)"
echo "healthy=$(healthy 3000)"
grep -E '^(CapEff|NoNewPrivs|Seccomp):' "/proc/$(shown MainPID)/status" | tr -d ' \t' | tr ':' '='
echo "user=$(stat --format %U "/proc/$(shown MainPID)")"
# Drawn only without the secret among systemd's credentials.
echo "own_secret=$(test -e /var/lib/schedule-builder/secret && echo yes || echo no)"
systemctl start "$unit-health@3000.service" && echo "health_unit=$(systemctl show "$unit-health@3000" --property Result --value)"

# What needs other programs, names of hosts and files that it has written itself.
ask() { curl --silent --show-error --request POST --header "Authorization: Bearer $(</etc/schedule-builder/credentials/MONITORING_TOKEN)" "http://127.0.0.1:$1"; }
result() { grep --only-matching '"result":"[a-z]*"' | cut -d '"' -f 4; }
echo 'a-secret-of-the-machine-that-asks' >/etc/schedule-builder/credentials/MONITORING_TOKEN
printf 'ALERT_WEBHOOK_URL=http://localhost:3000/nowhere\nALERT_COMMAND=/bin/true\n' >>/etc/schedule-builder/environment
bash ops/install.sh dist/schedule-builder >&2
systemctl restart "$unit"
echo "backup_job=$(ask 3000/api/jobs/backup/runs | result)"
echo "verification_job=$(ask 3000/api/jobs/backup-verification/runs | result)"
echo "alerts=$(ask 3000/api/alerts/test | grep --only-matching 'it answered 4\|"command","trouble":null' | tr '\n' ' ')"

# Whoever stands still is started anew.
systemctl stop "$unit"
install -d "/etc/systemd/system/$unit.service.d"
printf '[Service]\nWatchdogSec=8s\nTimeoutAbortSec=2s\n' >"/etc/systemd/system/$unit.service.d/watchdog.conf"
systemctl daemon-reload
systemctl start "$unit"
sleep 10
echo "fed=$(shown NRestarts)"
kill -STOP "$(shown MainPID)"
until_true bash -c "[[ \$(systemctl show $unit --property NRestarts --value) -ge 1 ]]"
until_true systemctl is-active "$unit"
echo "revived=$(healthy 3000)"
rm "/etc/systemd/system/$unit.service.d/watchdog.conf"
systemctl daemon-reload
systemctl restart "$unit"

# A version that cannot serve.

bash ops/install.sh --wait 5 dist/broken >&2
echo "broken_upgrade=$?"
echo "back=$(healthy 3000)"

if [[ -e /srv/trial/with-postgres ]]; then
  install -d -m 700 -o postgres -g postgres /srv/trial/cluster
  runuser -u postgres -- "$(<with-postgres)/initdb" --pgdata /srv/trial/cluster --auth=trust --no-sync >&2
  runuser -u postgres -- "$(<with-postgres)/pg_ctl" start --pgdata /srv/trial/cluster --wait --log /srv/trial/cluster/log --options '-c listen_addresses=127.0.0.1 -c unix_socket_directories=/tmp' >&2
  runuser -u postgres -- psql --host 127.0.0.1 --quiet --command 'create role timetable login' --command 'create database timetable owner timetable' >&2
  systemctl disable --now "$unit" >&2
  echo 'postgres://timetable@127.0.0.1:5432/timetable' >/etc/schedule-builder/credentials/DATABASE_URL
  bash ops/install.sh --no-start dist/schedule-builder >&2
  systemctl start "$unit@3001" "$unit@3002"
  echo "two=$(healthy 3001)$(healthy 3002)"
  echo "backup_of_server=$(ask 3001/api/jobs/backup/runs | result)"
  echo "logs=$(cd /var/log/schedule-builder && echo 300?/app.log)"
  bash ops/install.sh --wait 5 dist/broken >&2
  echo "broken_upgrade_of_two=$?"
  echo "two_back=$(healthy 3001)$(healthy 3002)"
  systemctl stop "$unit.target"
  # It waits for itself alone.
  until_true bash -c "[[ \$(systemctl show $unit@3001 --property ActiveState --value) == inactive ]]"
  echo "stopped_with_target=$(systemctl show "$unit@3001" --property ActiveState --value)"
  rm /etc/schedule-builder/credentials/DATABASE_URL
  bash ops/install.sh dist/schedule-builder >&2
fi

systemctl stop "$unit"
echo "stopped=$(shown Result)"
schedule-builder backup create >&2
echo "backup=$?"
bash ops/install.sh --uninstall --purge >&2
echo "left=$(find /opt /var/lib /var/log /etc -maxdepth 1 -name schedule-builder)"
