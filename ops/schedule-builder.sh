#!/bin/bash
# Runs a command of the program as its service does: with its settings, its secrets and its user. install.sh puts it into
# /usr/local/bin, so that "schedule-builder backup list" shows the backups of the service.
set -euo pipefail
root='' # install.sh --root writes another directory here
user=schedule-builder
settings=$root/etc/schedule-builder

export NODE_ENV=production HOST=127.0.0.1
export DATA_DIR=$root/var/lib/schedule-builder LOG_DIR=$root/var/log/schedule-builder

# As systemd reads an EnvironmentFile=: no variable in it stands for anything, and nothing is run.
if [[ -r $settings/environment ]]; then
  while IFS= read -r line || [[ -n $line ]]; do
    [[ $line =~ ^[[:space:]]*([A-Za-z_][A-Za-z_0-9]*)=(.*)$ ]] || continue
    name=${BASH_REMATCH[1]} value=${BASH_REMATCH[2]%"${BASH_REMATCH[2]##*[![:space:]]}"}
    if [[ $value =~ ^\"(.*)\"$ || $value =~ ^\'(.*)\'$ ]]; then value=${BASH_REMATCH[1]}; fi
    export "$name=$value"
  done <"$settings/environment"
fi
for file in "$settings"/credentials/*; do
  if [[ -r $file ]]; then export "${file##*/}=$(<"$file")"; fi
done

program=${PROGRAM:-$root/opt/schedule-builder/current/schedule-builder}
if [[ $(id -u) == 0 && -z $root ]]; then exec runuser -u "$user" -- "$program" "$@"; fi
if [[ -z $root && $(id -un) != "$user" ]]; then
  echo "Only root and $user may run commands of the service: sudo schedule-builder $*" >&2
  exit 1
fi
exec "$program" "$@"
