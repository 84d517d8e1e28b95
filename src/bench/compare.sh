#!/usr/bin/env bash
# Runs Offprint and its peers over one folder of posts and prints a table. See README.md.
set -euo pipefail

usage() {
  echo "usage: src/bench/compare.sh [--scratch DIR] [--labels FILE] [--strings FILE] [--no-timing] POSTS" >&2
  exit 2
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
scratch=${TMPDIR:-/tmp}/offprint-bench
pass=()
posts=
while [ $# -gt 0 ]; do
  case $1 in
    --scratch) scratch=${2:?}; shift 2 ;;
    --labels | --strings) pass+=("$1" "$(realpath "${2:?}")"); shift 2 ;;
    --no-timing) pass+=("$1"); shift ;;
    -*) usage ;;
    *) [ -z "$posts" ] || usage; posts=$1; shift ;;
  esac
done
[ -d "$posts" ] || usage

lacking=()
for tool in java node npm pandoc; do
  command -v "$tool" >/dev/null || lacking+=("$tool")
done
if [ ${#lacking[@]} -gt 0 ]; then
  echo "lacking: ${lacking[*]} (Debian: apt install openjdk-17-jdk-headless nodejs npm pandoc)" >&2
  exit 2
fi
case $(realpath -m "$scratch")/ in
  "$root"/*) echo "--scratch must be outside the project" >&2; exit 2 ;;
esac

"$root/offprint" --version >/dev/null
mkdir -p "$scratch"
if ! cmp -s "$here/package.json" "$scratch/package.json"; then
  cp "$here/package.json" "$scratch/"
  (cd "$scratch" && npm install --no-audit --no-fund --loglevel=error >&2) || {
    rm -f "$scratch/package.json"
    echo "the peers could not be installed from npm into $scratch" >&2
    exit 2
  }
fi
# Modules are looked for beside the script that imports them.
cp "$here"/*.mjs "$scratch/"
exec node "$scratch/compare.mjs" --offprint "$root/target/offprint.jar" --work "$scratch/work" \
  ${pass[@]+"${pass[@]}"} "$(realpath "$posts")"
