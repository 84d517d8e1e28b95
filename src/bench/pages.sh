#!/usr/bin/env bash
# Scores the articles found in pages whose text is known, and says what each threshold and rule moves. See README.md.
set -euo pipefail

usage() {
  cat >&2 <<'TEXT'
usage: src/bench/pages.sh [--scratch DIR] [--sample N] [--seed N] [--minutes N] [--only TEXT]
                          [--score] [--each] [--save FILE] [--against FILE] GOLD_FOLDER...
TEXT
  exit 2
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=src/bench/java.sh
. "$here/java.sh"
scratch=${TMPDIR:-/tmp}/offprint-pages
pass=()
folders=0
while [ $# -gt 0 ]; do
  case $1 in
    --scratch) scratch=${2:?}; shift 2 ;;
    --sample | --seed | --minutes | --only | --save | --against) pass+=("$1" "${2:?}"); shift 2 ;;
    --score | --each) pass+=("$1"); shift ;;
    -*) usage ;;
    *) [ -f "$1/gold.jsonl" ] || { echo "$1 has no gold.jsonl" >&2; exit 2; }
       folders=$((folders + 1)); pass+=("$1"); shift ;;
  esac
done
[ $folders -gt 0 ] || usage
bench_java "$scratch" Pages "${pass[@]}"
