#!/bin/bash
# Runs a command of the program as its service does: with its settings, its secrets, its user and in its directory. install.sh
# puts it into /usr/local/bin, so that "schedule-builder backup list" shows the backups of the service. Files that are named
# among the arguments, and what follows --out, are those of the directory in which it is called.
set -euo pipefail
root='' # install.sh --root writes another directory here
user=schedule-builder
settings=$root/etc/schedule-builder

fail() { echo "$*" >&2; exit 1; }

if [[ -z $root && $(id -u) != 0 && $(id -un) != "$user" ]]; then
  fail "Only root and $user may run commands of the service: sudo schedule-builder $*"
fi
# Without settings and secrets it would work on another database than the service.
for place in "$settings/environment" "$settings/credentials"; do
  [[ ! -e $place || -r $place ]] || fail "$place cannot be read: sudo schedule-builder $*"
done

secrets=()
for file in "$settings"/credentials/*; do
  name=${file##*/}
  [[ -f $file && $name =~ ^[A-Z][A-Z0-9_]*$ ]] || continue
  [[ -r $file ]] || fail "$file cannot be read: sudo schedule-builder $*"
  secrets+=("$name")
  # What the caller has set is nothing to the service.
  unset "$name" "${name}_FILE"
done

export NODE_ENV=production HOST=127.0.0.1
export DATA_DIR=$root/var/lib/schedule-builder LOG_DIR=$root/var/log/schedule-builder

# Takes from what stands behind "NAME=", and from further lines where it goes on, the value that systemd takes of it: an
# EnvironmentFile= has quotes and backslashes, but no variable in it stands for anything, and nothing is run.
read_value() {
  local text=$1 state=plain-begin char
  value=''
  while :; do
    char=${text:0:1} text=${text:1}
    if [[ -z $char ]]; then
      [[ $state != plain && $state != plain-begin ]] || break
      IFS= read -r text || [[ -n $text ]] || break
      case $state in
        plain-escape) state=plain ;;
        double-escape) state=double ;;
        *) value+=$'\n' ;;
      esac
      continue
    fi
    case $state$char in
      plain-begin[[:space:]]) ;;
      "plain-begin'") state=single ;;
      'plain-begin"') state=double ;;
      plain-begin\\ | plain\\) state=plain-escape ;;
      "single'" | 'double"') state=plain-begin ;;
      double\\) state=double-escape ;;
      double-escape[\"\\\`\$]) state=double value+=$char ;;
      double-escape*) state=double value+=\\$char ;;
      plain*) state=plain value+=$char ;;
      *) value+=$char ;;
    esac
  done
  if [[ $state == plain ]]; then value=${value%"${value##*[![:space:]]}"}; fi
}

if [[ -e $settings/environment ]]; then
  while IFS= read -r line || [[ -n $line ]]; do
    [[ $line =~ ^[[:space:]]*([A-Za-z_][A-Za-z_0-9]*)[[:space:]]*=(.*)$ ]] || continue
    name=${BASH_REMATCH[1]}
    read_value "${BASH_REMATCH[2]}"
    export "$name=$value"
  done <"$settings/environment"
fi
# What is among the settings goes before, as it does for the service.
for name in "${secrets[@]}"; do
  of_file=${name}_FILE
  [[ -z ${!name:-} && -z ${!of_file:-} ]] || continue
  value=$(<"$settings/credentials/$name")
  export "$name=${value%$'\r'}"
done

arguments=() before=''
for argument in "$@"; do
  if [[ ${#arguments[@]} -gt 0 && $argument != [/-]* && ($before == --out || -f $argument) ]]; then
    argument=$PWD/$argument
  elif [[ $argument == --out=[!/]* ]]; then
    argument=--out=$PWD/${argument#--out=}
  fi
  arguments+=("$argument")
  before=$argument
done

program=${PROGRAM:-$root/opt/schedule-builder/current/schedule-builder}
# A .env of the directory in which it is called is none of the service's.
cd "$root/var/lib/schedule-builder"
if [[ $(id -u) == 0 && -z $root ]]; then exec runuser -u "$user" -- "$program" "${arguments[@]}"; fi
exec "$program" "${arguments[@]}"
