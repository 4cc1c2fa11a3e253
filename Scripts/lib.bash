# What the scripts share. Sourced, not run. Kept to what bash 3.2 knows, since that is the bash that macOS has.
# shellcheck shell=bash

# shellcheck disable=SC2034 # read by those that source this
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "error: $*"
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# The folder of PostgreSQL 15's programs: they are not on the PATH where several versions may be installed.
postgresql_15_bin() {
  local bin
  for bin in /usr/lib/postgresql/15/bin /usr/pgsql-15/bin \
    /opt/homebrew/opt/postgresql@15/bin /usr/local/opt/postgresql@15/bin; do
    if [ -x "$bin/initdb" ]; then
      printf '%s\n' "$bin"
      return
    fi
  done
  return 1
}
