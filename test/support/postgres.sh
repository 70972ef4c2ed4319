#!/usr/bin/env bash
# A private PostgreSQL for the tests. "start" prints its address, "stop" ends it and removes its files.
#   export TEST_DATABASE_URL="$(test/support/postgres.sh start)"
# Needs Debian's package "postgresql" (apt-get install -y postgresql); PGTEST_DIR says where its files lie.
set -euo pipefail
dir="${PGTEST_DIR:-/tmp/rapporteur-postgres}"
port="${PGTEST_PORT:-54329}"
bin="$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)"
[ -n "$bin" ] || { echo "no PostgreSQL: apt-get install -y postgresql" >&2; exit 1; }

# The server refuses to run as root; the package brings a user for it.
as_postgres() { if [ "$(id -u)" = 0 ]; then su postgres -s /bin/bash -c "$1"; else bash -c "$1"; fi; }

case "${1:-start}" in
  start)
    if ! as_postgres "'$bin/pg_ctl' -D '$dir/data' status" >/dev/null 2>&1; then
      mkdir -p "$dir"
      if [ "$(id -u)" = 0 ]; then chown postgres "$dir"; fi
      [ -d "$dir/data" ] || as_postgres "'$bin/initdb' -D '$dir/data' -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8" >&2
      as_postgres "'$bin/pg_ctl' -D '$dir/data' -w -l '$dir/log' -o \"-p $port -k '$dir' -c listen_addresses=127.0.0.1\" start" >&2
    fi
    echo "postgresql://postgres@127.0.0.1:$port/postgres"
    ;;
  stop)
    as_postgres "'$bin/pg_ctl' -D '$dir/data' -m fast -w stop" >&2 || true
    rm -rf "$dir"
    ;;
  *) echo "usage: $0 start|stop" >&2; exit 2 ;;
esac
