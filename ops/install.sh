#!/bin/bash
# Installs Schedule Builder as a service of systemd, or brings it up to another version. See RUNBOOK.md.
set -euo pipefail

usage='usage: install.sh PROGRAM                 installs this program, or brings the service up to it
       install.sh --rollback [--files]    goes back to the version before; with --files whatever database there is, and starts
                                          nothing: a backup of that version is to be restored first
       install.sh --uninstall [--purge]   takes it away; with --purge also data, backups, logs and settings

  --root DIR       everything below DIR and not /, to try it out: makes no user, and leaves systemd alone unless SYSTEMCTL names
                   a program that stands for systemctl
  --wait SECONDS   a new version must be healthy by then, 120 without it; otherwise the version before is put back
  --no-start       starts nothing that does not run already'

fail() { echo "$*" >&2; exit 1; }
say() { echo "$*"; }

action=install program='' root='' wait_seconds=120 may_start=yes purge=no files=no
while (($#)); do
  case $1 in
    --rollback) action=rollback ;;
    --uninstall) action=uninstall ;;
    --purge) purge=yes ;;
    --files) files=yes ;;
    --root) root=$(realpath -m "${2:?--root needs a directory}"); shift ;;
    --wait) wait_seconds=${2:?--wait needs seconds}; shift ;;
    --no-start) may_start=no ;;
    --help | -h) echo "$usage"; exit 0 ;;
    -*) fail "$usage" ;;
    *) [[ -z $program ]] || fail "$usage"; program=$1 ;;
  esac
  shift
done
[[ $action != install || -n $program ]] || fail "$usage"
[[ $files == no || $action == rollback ]] || fail "$usage"
[[ $wait_seconds =~ ^[0-9]+$ ]] || fail "--wait needs seconds, not $wait_seconds."
[[ -n $root || $(id -u) == 0 ]] || fail 'This takes root: sudo ops/install.sh …'

here=$(dirname "$(realpath "$0")")
name=schedule-builder
home=$root/opt/$name
settings=$root/etc/$name
units=$root/etc/systemd/system
command=$root/usr/local/bin/$name
systemctl=${SYSTEMCTL:-}
[[ -n $root || -n $systemctl ]] || systemctl=systemctl

control() { [[ -z $systemctl ]] || "$systemctl" "$@"; }
own() { [[ -n $root ]] || chown "$@"; }

# The units that are there to be started: those of several processes where there are such, or else the one.
running_units() {
  [[ -n $systemctl ]] || return 0
  "$systemctl" list-units --plain --no-legend --state=active,activating,reloading,failed "$name.service" "$name@*.service" 2>/dev/null |
    awk '{print $1}' | grep "^$name\(@[0-9]*\)\?\.service$" || true
}

# The processes of several that are to run whenever the machine does.
enabled_processes() {
  local file
  for file in "$units/$name.target.wants/$name@"*.service; do
    if [[ -L $file ]]; then basename "$file"; fi
  done
}

# What the file of settings says of a variable that is a number or an address.
setting() {
  [[ -r $settings/environment ]] || return 0
  sed -n "s/^[[:space:]]*$1[[:space:]]*=[[:space:]]*[\"']\{0,1\}\([^\"'[:space:]]*\).*/\1/p" "$settings/environment" | tail -1
}

port_of() {
  if [[ $1 =~ @([0-9]+)\.service$ ]]; then echo "${BASH_REMATCH[1]}"; return; fi
  local port
  port=$(setting PORT)
  echo "${port:-3000}"
}

# Where a process is asked how it does: where it listens, or on this machine where it does so everywhere.
address_of() {
  local host
  host=$(setting HOST)
  case $host in
    '' | 0.0.0.0) host=127.0.0.1 ;;
    ::) host='[::1]' ;;
    *:*) host="[$host]" ;;
  esac
  echo "$host:$(port_of "$1")"
}

# Whether all processes can be used, before the time is over.
become_healthy() {
  local until=$((SECONDS + wait_seconds)) unit healthy
  while :; do
    healthy=yes
    for unit in "$@"; do
      "$home/current/$name" health "$(address_of "$unit")" --seconds 5 >/dev/null 2>&1 || healthy=no
    done
    [[ $healthy == no ]] || return 0
    ((SECONDS < until)) || return 1
    sleep 1
  done
}

# A link that is there at every moment, to the old or to the new.
link() { ln -sfn "$1" "$2.new" && mv -T "$2.new" "$2"; }
target() { if [[ -L $home/$1 ]]; then basename "$(readlink "$home/$1")"; fi; }

# A command of a version, as the service would run it.
with_version() { PROGRAM=$home/versions/$1/$name "$command" "${@:2}"; }
# Fails where the version cannot tell.
applied_migrations() { with_version "$1" migrate show | { grep '^applied' || true; }; }

make_user() {
  [[ -z $root ]] || return 0
  getent passwd "$name" >/dev/null ||
    useradd --system --user-group --home-dir "/var/lib/$name" --shell /usr/sbin/nologin "$name"
}

make_directories() {
  install -d -m 755 "$home/versions" "$settings" "$units" "$(dirname "$command")"
  install -d -m 700 "$settings/credentials" "$root/var/lib/$name"
  install -d -m 750 "$root/var/log/$name"
  own "$name:$name" "$root/var/lib/$name" "$root/var/log/$name"
  if [[ ! -e $settings/environment ]]; then
    cat >"$settings/environment" <<END
# Settings of the service; $home/current/environment.example tells of all. Secrets are better in
# $settings/credentials: one file for each, with the variable's name. Run install.sh again after adding one.
#PUBLIC_URL=https://timetable.school.example
#PORT=3000
END
    chmod 640 "$settings/environment"
    own "root:$name" "$settings/environment"
  fi
  # Signs the cookies of sessions; several processes must share it, and with PostgreSQL it must be there.
  if [[ -z $(target current) && ! -e $settings/credentials/JWT_SECRET ]] &&
    ! grep -qs '^[[:space:]]*JWT_SECRET' "$settings/environment"; then
    (umask 077 && head -c 36 /dev/urandom | base64 -w 0 >"$settings/credentials/JWT_SECRET")
  fi
}

# Keeps the units and the command that belong to a version with it.
keep_units() {
  local directory=$home/versions/$1
  rm -rf "$directory/systemd"
  install -d -m 755 "$directory/systemd"
  install -m 644 "$here"/systemd/* "$directory/systemd"
  install -m 644 "$here/$name.sh" "$directory/$name.sh"
}

# The names of the units that this script and the versions that are there have, each once.
known_units() {
  local file
  for file in "$here"/systemd/* "$home"/versions/*/systemd/*; do
    if [[ -f $file ]]; then basename "$file"; fi
  done | sort -u
}

# Takes away a unit that another version has put there, with what was enabled of it.
remove_unit() {
  control stop "${1/@./@*.}" 2>/dev/null || true
  control disable "$1" 2>/dev/null || true
  rm -f "$units/$1"
}

# Puts the units and the command of a version there, and takes those away that only others have. Tells systemd only of what has
# changed.
put_units() {
  local source file unit drop_in changed=no from=$home/versions/$1
  # Earlier scripts have not kept them.
  [[ -d $from/systemd && -f $from/$name.sh ]] || {
    say "Version $1 came without its units: it has those of this directory."
    from=$here
  }
  for unit in $(known_units); do
    [[ ! -e $units/$unit || -e $from/systemd/$unit ]] || { remove_unit "$unit"; changed=yes; }
  done
  for source in "$from"/systemd/*; do
    file=$units/$(basename "$source")
    cmp -s "$source" "$file" || { install -m 644 "$source" "$file"; changed=yes; }
  done
  drop_in=$(
    echo '[Service]'
    for file in "$settings"/credentials/*; do
      [[ ! -f $file || ! $(basename "$file") =~ ^[A-Z][A-Z0-9_]*$ ]] || echo "LoadCredential=$(basename "$file"):${file#"$root"}"
    done
  )
  for source in "$name.service" "$name@.service"; do
    file=$units/$source.d/credentials.conf
    if [[ ! -e $file || $(<"$file") != "$drop_in" ]]; then
      install -d -m 755 "$units/$source.d"
      echo "$drop_in" >"$file"
      changed=yes
    fi
  done
  sed "s|^root=''.*|root='$root'|" "$from/$name.sh" >"$command.new"
  chmod 755 "$command.new"
  mv "$command.new" "$command"
  [[ $changed == no ]] || control daemon-reload
}

# Makes a version the one that runs, and all that ran run again. Settings and units are read anew.
start_version() {
  put_units "$1"
  link "versions/$1" "$home/current"
  shift
  # What of it fails is seen by whether it becomes healthy.
  if (($#)); then control restart "$@" || true; fi
}

# Goes from the current version to another; the schema goes along where that one does not know it.
go_back() {
  local from=$1 to=$2 known=$3 now
  shift 3
  if (($#)); then control stop "$@"; fi
  # Nothing is taken back where it is not known what was there: with the first migration goes everything.
  while [[ -n $known ]] && now=$(applied_migrations "$from") && [[ $(grep -c . <<<"$now") -gt $(grep -c . <<<"$known") ]]; do
    say "Taking back $(tail -1 <<<"$now" | awk '{print $2}') …"
    # Its start has made a backup minutes ago, and a disk that has no room for another must not keep the version before away.
    with_version "$from" migrate revert --yes --no-backup >/dev/null ||
      fail "It cannot be taken back. A backup was made before it: see 'Roll back' in RUNBOOK.md."
  done
  start_version "$to" "$@"
}

install_version() {
  local version id current known='' running
  program=$(realpath "$program")
  version=$("$program" version | awk '{print $2; exit}') || fail "$program cannot be run on this machine."
  [[ -n $version ]] || fail "$program does not tell its version."
  id=$version-$(sha256sum "$program" | cut -c 1-12)
  make_user
  make_directories
  current=$(target current)
  if [[ ! -d $home/versions/$id ]]; then
    rm -rf "$home/versions/.new"
    install -d -m 755 "$home/versions/.new"
    install -m 755 "$program" "$home/versions/.new/$name"
    for file in RUNBOOK.md ../.env.example; do
      [[ ! -e $here/$file ]] || install -m 644 "$here/$file" "$home/versions/.new/$(basename "${file/.env/environment}")"
    done
    mv "$home/versions/.new" "$home/versions/$id"
  fi
  keep_units "$id"
  mapfile -t running < <(running_units)
  if [[ $current == "$id" ]]; then
    put_units "$id"
    say "Version $id is there already."
    start_asked "${running[@]}"
    return
  fi
  if [[ -z $current ]]; then
    put_units "$id"
    link "versions/$id" "$home/current"
    say "Version $id is installed."
    start_asked
    return
  fi
  if ((${#running[@]})); then
    # The embedded database is open to one process only.
    control stop "${running[@]}"
    known=$(applied_migrations "$current") || known=''
  fi
  start_version "$id" "${running[@]}"
  if ((${#running[@]})) && ! become_healthy "${running[@]}"; then
    say "Version $id is not healthy after $wait_seconds s; going back to $current."
    go_back "$id" "$current" "$known" "${running[@]}"
    become_healthy "${running[@]}" || fail "Version $current is not healthy either: see RUNBOOK.md."
    fail "Version $current runs again. Nothing else was changed; journalctl -u $name tells what went wrong."
  fi
  link "versions/$current" "$home/previous"
  say "Version $id is installed in the place of $current."
  remove_others
}

# After the first installation, or where nothing runs.
start_asked() {
  local asked unit
  [[ -n $systemctl && $may_start == yes && $# == 0 ]] || return 0
  mapfile -t asked < <(enabled_processes)
  if ((${#asked[@]})); then
    # Starting the one service would stop all of them.
    control start "$name.target" || true
  else
    asked=("$name.service")
    control enable --now "$name.service" || true
  fi
  become_healthy "${asked[@]}" || fail "It is not healthy after $wait_seconds s: journalctl -u '$name*' tells why."
  for unit in "${asked[@]}"; do say "It answers on port $(port_of "$unit")."; done
  say "Where there is no administrator yet, the journal names an address: journalctl -u $name -g set-up"
}

# The current version and the one before are kept.
remove_others() {
  local directory
  for directory in "$home"/versions/*; do
    case $(basename "$directory") in
      "$(target current)" | "$(target previous)") ;;
      *) rm -rf "$directory" ;;
    esac
  done
}

roll_back() {
  local current previous known='' running
  current=$(target current)
  previous=$(target previous)
  [[ -n $previous && -d $home/versions/$previous ]] || fail 'There is no version before this one.'
  mapfile -t running < <(running_units)
  if ((${#running[@]})); then control stop "${running[@]}"; fi
  if [[ $files == yes ]]; then
    start_version "$previous"
    link "versions/$current" "$home/previous"
    say "Version $previous is there in the place of $current. Nothing runs: restore a backup that it knows, then start it."
    return
  fi
  # A schema that the version before does not know is not changed here: people have worked with it since.
  with_version "$previous" migrate show >/dev/null || {
    if ((${#running[@]})); then control start "${running[@]}"; fi
    fail "Version $previous cannot use this database, so that $current stays. See 'Roll back' in RUNBOOK.md."
  }
  start_version "$previous" "${running[@]}"
  link "versions/$current" "$home/previous"
  if ((${#running[@]})) && ! become_healthy "${running[@]}"; then fail "Version $previous is not healthy: journalctl -u $name tells why."; fi
  say "Version $previous runs in the place of $current."
}

uninstall() {
  local file
  control disable --now "$name.service" "$name.target" 2>/dev/null || true
  control stop "$name@*.service" "$name-health@*.timer" 2>/dev/null || true
  for file in $(known_units); do rm -f "$units/$file"; done
  rm -f "$units/$name".service.d/credentials.conf "$units/$name"@.service.d/credentials.conf
  rmdir "$units/$name".service.d "$units/$name"@.service.d 2>/dev/null || true
  control daemon-reload
  rm -rf "$home" "$command" "$units/$name.target.wants"
  if [[ $purge == yes ]]; then
    rm -rf "$settings" "$root/var/lib/$name" "$root/var/log/$name"
    [[ -n $root ]] || ! getent passwd "$name" >/dev/null || userdel "$name"
    say 'It is taken away, with all of its data.'
  else
    say "It is taken away. Data, backups, logs and settings are still in $root/var/lib/$name, $root/var/log/$name and $settings."
  fi
}

case $action in
  install) install_version ;;
  rollback) roll_back ;;
  uninstall) uninstall ;;
esac
