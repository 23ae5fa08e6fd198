#!/bin/bash
# Lets in SSH and the web and nothing else, by ufw (apt-get install ufw). The program and PostgreSQL are asked from this machine only.
#
#   ops/firewall/ufw.sh [--ssh-port 22] [--ssh-from NETWORK] [--dry-run]
set -euo pipefail

usage='usage: ufw.sh [--ssh-port 22] [--ssh-from NETWORK] [--dry-run]'
ssh_port=22 ssh_from='' run=(ufw)
while (($#)); do
  case $1 in
    --ssh-port) ssh_port=${2:?$usage}; shift ;;
    --ssh-from) ssh_from=${2:?$usage}; shift ;;
    --dry-run) run=(echo ufw) ;;
    *) echo "$usage" >&2; exit 2 ;;
  esac
  shift
done
[[ $ssh_port =~ ^[0-9]+$ ]] || { echo "$usage" >&2; exit 2; }
if [[ ${run[0]} == ufw ]] && ! command -v ufw >/dev/null; then
  echo 'ufw is not installed: apt-get install ufw' >&2
  exit 1
fi

# Before anything is closed: whoever does this by SSH must not be shut out.
if [[ -n $ssh_from ]]; then
  "${run[@]}" allow from "$ssh_from" to any port "$ssh_port" proto tcp comment 'SSH'
else
  # Six tries in half a minute from one address are enough.
  "${run[@]}" limit "$ssh_port/tcp" comment 'SSH'
fi
"${run[@]}" default deny incoming
"${run[@]}" default allow outgoing
"${run[@]}" allow 80/tcp comment 'HTTP, which leads to HTTPS; certbot'
"${run[@]}" allow 443/tcp comment 'HTTPS'
"${run[@]}" logging low
"${run[@]}" --force enable
"${run[@]}" status verbose
