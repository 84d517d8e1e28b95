#!/usr/bin/env bash
# Tells whether two checkouts of Offprint do the same, byte for byte, over the same posts. See README.md.
set -euo pipefail

usage() {
  echo "usage: src/bench/same.sh [--scratch DIR] BEFORE AFTER POSTS..." >&2
  exit 2
}

scratch=${TMPDIR:-/tmp}/offprint-same
while [ $# -gt 0 ]; do
  case $1 in
    --scratch) scratch=${2:?}; shift 2 ;;
    -*) usage ;;
    *) break ;;
  esac
done
[ $# -ge 3 ] || usage
before=$(realpath "$1")
after=$(realpath "$2")
shift 2
for checkout in "$before" "$after"; do
  [ -x "$checkout/offprint" ] || { echo "$checkout is no checkout of Offprint" >&2; exit 2; }
  "$checkout/offprint" --version >/dev/null
done

rm -rf "$scratch/posts" "$scratch/before" "$scratch/after"
mkdir -p "$scratch/posts"
n=0
for folder in "$@"; do
  n=$((n + 1))
  mkdir "$scratch/posts/$n"
  cp -r "$folder/." "$scratch/posts/$n/"
done
# Packed pages are what they are when unpacked.
find "$scratch/posts" -name '*.html.gz' -exec gunzip {} +

# Runs the checkout $1 over all posts; everything it says and writes goes below the folder $2.
# Findings are no failure here: what matters is whether they are the same.
run() {
  local offprint=$1/offprint out=$2
  mkdir -p "$out/fixed" "$out/unsafely"
  cp -r "$scratch/posts/." "$out/fixed"
  cp -r "$scratch/posts/." "$out/unsafely"
  (cd "$scratch" && "$offprint" lint --no-config --format json posts >"$out/findings.json" 2>"$out/lint.txt") || true
  (cd "$out/fixed" && "$offprint" lint --no-config --fix --format concise . >"$out/fix.txt" 2>&1) || true
  (cd "$out/unsafely" && "$offprint" lint --no-config --fix --unsafe-fixes --format concise . >"$out/unsafe.txt" 2>&1) || true
  # A file that is missing is named with the folder it is missing in.
  sed -i "s|$out/[a-z]*/||g" "$out/fix.txt" "$out/unsafe.txt"
  for format in markdown html text epub; do
    (cd "$scratch" && "$offprint" convert --no-config posts --to $format --explain -o "$out/$format" >"$out/$format.txt" 2>&1) || true
    # What the output lies in is no output.
    sed -i "s|$out/||g" "$out/$format.txt"
  done
}

run "$before" "$scratch/before"
run "$after" "$scratch/after"

status=0
for part in findings.json lint.txt fixed fix.txt unsafely unsafe.txt markdown markdown.txt html html.txt text text.txt epub epub.txt; do
  files=$(find "$scratch/before/$part" -type f | wc -l)
  diff -rq "$scratch/before/$part" "$scratch/after/$part" >"$scratch/$part.differ" || true
  differ=$(wc -l <"$scratch/$part.differ")
  printf '%-14s %6d files, %d differ\n' "$part" "$files" "$differ"
  [ "$differ" -eq 0 ] || status=1
done
[ $status -eq 0 ] || echo "what differs: $scratch/*.differ" >&2
exit $status
