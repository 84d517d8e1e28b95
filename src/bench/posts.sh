#!/usr/bin/env bash
# Scores what lint finds in posts with marked leftovers, and says what each rule and vocabulary moves. See README.md.
set -euo pipefail

usage() {
  cat >&2 <<'TEXT'
usage: src/bench/posts.sh [--scratch DIR] [--half dev|held] [--only TEXT] [--score]
                          [--save FILE] [--against FILE] LABELS POSTS
TEXT
  exit 2
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=src/bench/java.sh
. "$here/java.sh"
scratch=${TMPDIR:-/tmp}/offprint-posts
pass=(--rules "$here/../../rules")
paths=()
while [ $# -gt 0 ]; do
  case $1 in
    --scratch) scratch=${2:?}; shift 2 ;;
    --half | --only | --save | --against) pass+=("$1" "${2:?}"); shift 2 ;;
    --score) pass+=("$1"); shift ;;
    -*) usage ;;
    *) paths+=("$1"); shift ;;
  esac
done
[ ${#paths[@]} -eq 2 ] || usage
[ -f "${paths[0]}" ] || usage
[ -d "${paths[1]}" ] || usage
bench_java "$scratch" Posts "${pass[@]}" "${paths[@]}"
