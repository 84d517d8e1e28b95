#!/usr/bin/env bash
# Says how the time to lint and repair grows with a post, for the examples of each rule and for hostile shapes. See README.md.
set -euo pipefail

usage() {
  echo "usage: src/bench/growth.sh [--scratch DIR] [--only TEXT] [--most EXPONENT]" >&2
  exit 2
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=src/bench/java.sh
. "$here/java.sh"
scratch=${TMPDIR:-/tmp}/offprint-growth
pass=()
while [ $# -gt 0 ]; do
  case $1 in
    --scratch) scratch=${2:?}; shift 2 ;;
    --only | --most) pass+=("$1" "${2:?}"); shift 2 ;;
    *) usage ;;
  esac
done
bench_java "$scratch" Growth ${pass[@]+"${pass[@]}"} "$here/../test/resources/dev/offprint/shapes.txt"
