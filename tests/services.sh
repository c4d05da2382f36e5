# shellcheck shell=bash
# What tests/run and tests/proof stand on: the tools they need, a throw-away PostgreSQL and a ChromeDriver, both on free
# loopback ports, both stopped when the script ends. Sourced, not run; the caller has set `-euo pipefail` and stands in the
# root of the repository.

target=${CARGO_TARGET_DIR:-target}
# What the tests write goes to memory where there is room: a PostgreSQL database is hundreds of small files, copied for every test, and
# memory makes them in a third of the time.
roomy() { [ -w /dev/shm ] && [ "$(df --output=avail -k /dev/shm | tail -n 1)" -gt 4000000 ]; }
scratch=$(mktemp -d "${TMPDIR:-$(if roomy; then echo /dev/shm; else echo /tmp; fi)}/portico-test.XXXXXX")
chmod 755 "$scratch" # PostgreSQL's user must reach its folder in it
mkdir -m 1777 "$scratch/tmp"
export TMPDIR=$scratch/tmp

# axe-core (MPL-2.0) checks accessibility in the browser tests. It is a tool, like the browser: never vendored or shipped.
axe_version=4.14.1
axe_sha256=29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c
axe=$target/test-tools/axe-core-$axe_version/axe.min.js

# oidc-provider (MIT) is the OpenID Provider that the browser tests sign on with: a tool as well. Its lock file pins every part of it
# with its hash; no part runs anything when it is installed.
provider=$target/test-tools/provider

# Chromium without a window, which nobody looks at: the same pages for half the work. The caller may name another browser that
# ChromeDriver can drive: PORTICO_TEST_CHROMIUM=/usr/bin/chromium.
chromium=${PORTICO_TEST_CHROMIUM:-/usr/lib/chromium/chromium-headless-shell}

postgres_bin=
postgres_data=
webdriver_pid=

say() { printf '%s\n' "$*" >&2; }

# The folder of the newest initdb: Debian keeps it off the PATH.
find_postgres() {
  postgres_bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
  [ -x "$postgres_bin/initdb" ] || postgres_bin=$(dirname "$(command -v initdb || echo /nowhere/initdb)")
  [ -x "$postgres_bin/initdb" ]
}

find_axe() { [ -f "$axe" ] && echo "$axe_sha256  $axe" | sha256sum --check --quiet >/dev/null 2>&1; }

# find_fetched NAME: whether what tests/NAME pins was fetched by this very lock file, and whole.
find_fetched() { cmp -s "tests/$1/package-lock.json" "$target/test-tools/$1/fetched.json"; }

fetch() {
  local folder=$target/test-tools/$1
  rm -rf "$folder" && mkdir -p "$folder"
  cp "tests/$1/package.json" "tests/$1/package-lock.json" "$folder/"
  npm ci --silent --ignore-scripts --no-audit --no-fund --prefix "$folder" >&2
  cp "tests/$1/package-lock.json" "$folder/fetched.json"
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

install_packages() {
  export DEBIAN_FRONTEND=noninteractive
  as_root apt-get update -qq >&2
  # Container images that delete packages after each dpkg call break the first attempt; the second one finds its way.
  as_root apt-get install -y -qq --no-install-recommends "$@" >&2 ||
    as_root apt-get -f install -y -qq --no-install-recommends "$@" >&2
}

install_axe() {
  local packed
  mkdir -p "$(dirname "$axe")"
  packed=$(npm pack --silent --pack-destination "$scratch" "axe-core@$axe_version")
  tar -xzOf "$scratch/$packed" package/axe.min.js >"$axe"
}

# need INSTALL(true|false) WITH_SERVICES(true|false): finds what is missing, installs it or says how.
need() {
  local packages=()
  command -v cargo >/dev/null || { say "cargo is missing: install Rust from https://rustup.rs"; exit 1; }
  if ! cargo fmt --version >/dev/null 2>&1 || ! cargo clippy --version >/dev/null 2>&1; then
    say "rustfmt or clippy is missing: rustup component add rustfmt clippy"
    exit 1
  fi
  command -v cc >/dev/null || packages+=(build-essential)
  if $2; then
    find_postgres || packages+=(postgresql)
    if [ -n "${PORTICO_TEST_CHROMIUM:-}" ]; then
      command -v chromedriver >/dev/null || packages+=(chromium-driver)
    elif ! { [ -x "$chromium" ] && command -v chromedriver >/dev/null; }; then
      # Both, for they go together only in one version.
      packages+=(chromium-headless-shell chromium-driver)
    fi
    { find_axe && find_fetched provider; } || command -v npm >/dev/null || packages+=(npm)
    command -v node >/dev/null || packages+=(nodejs)
  fi
  if [ ${#packages[@]} -gt 0 ]; then
    $1 || { say "Missing: ${packages[*]}. Run: $0 --install   (or: apt-get install ${packages[*]})"; exit 1; }
    install_packages "${packages[@]}" || { say "apt-get could not install ${packages[*]}"; exit 1; }
  fi
  $2 || return 0
  find_postgres || { say "There is no initdb, even after installing postgresql"; exit 1; }
  [ -x "$chromium" ] || { say "There is no browser at $chromium; PORTICO_TEST_CHROMIUM may name another one"; exit 1; }
  if ! find_axe; then
    $1 || { say "axe-core $axe_version is missing. Run: $0 --install"; exit 1; }
    if ! install_axe || ! find_axe; then
      say "axe-core $axe_version could not be fetched with npm, or is not what it was"
      exit 1
    fi
  fi
  if ! find_fetched provider; then
    $1 || { say "The OpenID Provider of the tests is missing. Run: $0 --install"; exit 1; }
    if ! fetch provider || ! find_fetched provider; then
      say "oidc-provider could not be fetched with npm, or is not what it was"
      exit 1
    fi
  fi
}

# A loopback port that nobody listens on just now.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

# PostgreSQL refuses to run as root: there it runs as the user its package made.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

start_postgres() {
  local port password attempt
  postgres_data=$scratch/postgres
  mkdir "$postgres_data"
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  (umask 077 && echo "$password" >"$postgres_data/password")
  [ "$(id -u)" != 0 ] || chown -R postgres "$postgres_data"
  as_postgres "$postgres_bin/initdb" -D "$postgres_data/data" -U portico -E UTF8 --locale=C.UTF-8 --no-sync \
    --auth=password --pwfile="$postgres_data/password" >"$scratch/initdb.log" 2>&1 || { cat "$scratch/initdb.log" >&2; return 1; }
  for attempt in 1 2 3; do
    port=$(free_port)
    # Nothing here need survive a power cut, so nothing waits for the disk.
    if as_postgres "$postgres_bin/pg_ctl" -D "$postgres_data/data" -l "$postgres_data/log" -w -t 60 -s start -o "-p $port \
      -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 -c fsync=off \
      -c full_page_writes=off -c synchronous_commit=off -c autovacuum=off" >&2 </dev/null; then
      export PORTICO_TEST_POSTGRES="postgres://portico:$password@127.0.0.1:$port/postgres"
      return 0
    fi
    say "PostgreSQL did not start on port $port (attempt $attempt)"
  done
  cat "$postgres_data/log" >&2
  return 1
}

start_webdriver() {
  local port='' tries=0 log=$scratch/chromedriver.log
  # A home of its own keeps what Chromium writes beside its profile out of the caller's, and its log is not put beside the program.
  mkdir "$scratch/home"
  : >"$log"
  HOME=$scratch/home TMPDIR=$scratch CHROME_LOG_FILE=$scratch/chromium.log setsid chromedriver --port=0 >"$log" 2>&1 </dev/null &
  webdriver_pid=$!
  while [ $tries -lt 100 ]; do
    port=$(sed -n 's/.*started successfully on port \([0-9]*\).*/\1/p' "$log")
    [ -z "$port" ] || break
    tries=$((tries + 1))
    sleep 0.1
  done
  [ -n "$port" ] || { cat "$log" >&2; return 1; }
  export PORTICO_TEST_WEBDRIVER="http://127.0.0.1:$port"
  PORTICO_TEST_AXE=$(realpath "$axe")
  cp tests/provider/provider.mjs "$provider/"
  PORTICO_TEST_PROVIDER=$(realpath "$provider/provider.mjs")
  PORTICO_TEST_CHROMIUM=$chromium
  export PORTICO_TEST_AXE PORTICO_TEST_PROVIDER PORTICO_TEST_CHROMIUM
}

stop_services() {
  if [ -n "$webdriver_pid" ]; then
    # Its session holds the browsers too, should a test have been interrupted.
    pkill -TERM -s "$webdriver_pid" 2>/dev/null || kill "$webdriver_pid" 2>/dev/null || true
    wait "$webdriver_pid" 2>/dev/null || true
  fi
  if [ -n "$postgres_data" ] && [ -f "$postgres_data/data/postmaster.pid" ]; then
    as_postgres "$postgres_bin/pg_ctl" -D "$postgres_data/data" -m immediate -s stop >&2 || true
  fi
  rm -rf "$scratch"
}
trap stop_services EXIT
trap 'exit 130' INT TERM
