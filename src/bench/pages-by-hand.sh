#!/usr/bin/env bash
# Scores the articles found in the pages of pages-by-hand.tsv, which people labelled block by block. See README.md.
set -euo pipefail

usage() {
  echo "usage: src/bench/pages-by-hand.sh [--scratch DIR] [--text DIR] [--worst N] GOLD_FOLDER" >&2
  exit 2
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
scratch=${TMPDIR:-/tmp}/offprint-by-hand
text=
worst=
gold=
while [ $# -gt 0 ]; do
  case $1 in
    --scratch) scratch=${2:?}; shift 2 ;;
    --text) text=$(realpath "${2:?}"); shift 2 ;;
    --worst) worst=${2:?}; shift 2 ;;
    -*) usage ;;
    *) [ -z "$gold" ] || usage; gold=$1; shift ;;
  esac
done
[ -f "$gold/by-hand/score.mjs" ] && [ -d "$gold/html" ] || usage
gold=$(realpath "$gold")
case $(realpath -m "$scratch")/ in
  "$root"/*) echo "--scratch must be outside the project" >&2; exit 2 ;;
esac
lacking=()
for tool in java node npm; do
  command -v "$tool" >/dev/null || lacking+=("$tool")
done
if [ ${#lacking[@]} -gt 0 ]; then
  echo "lacking: ${lacking[*]} (Debian: apt install openjdk-17-jdk-headless nodejs npm)" >&2
  exit 2
fi

mkdir -p "$scratch"
scratch=$(realpath "$scratch")
rm -rf "$scratch/pages" "$scratch/ruler"
mkdir -p "$scratch/pages" "$scratch/ruler"
if ! cmp -s "$here/package.json" "$scratch/package.json"; then
  cp "$here/package.json" "$scratch/"
  (cd "$scratch" && npm install --no-audit --no-fund --loglevel=error >&2) || {
    rm -f "$scratch/package.json"
    echo "jsdom could not be installed from npm into $scratch" >&2
    exit 2
  }
fi
cp "$gold"/by-hand/*.mjs "$scratch/ruler/"

# Prints ranges such as "3-5 8" as JSON.
ranges() {
  local range out=
  for range in $1; do
    out=$out${out:+,}[${range%-*},${range#*-}]
  done
  echo "[$out]"
}

all=0
there=0
while IFS=$'\t' read -r id hash wanted neutral; do
  all=$((all + 1))
  page=$scratch/pages/$id.html
  if [ -f "$gold/html/$id.html.gz" ]; then
    gunzip -c "$gold/html/$id.html.gz" >"$page"
  elif [ -f "$gold/html/$id.html" ]; then
    cp "$gold/html/$id.html" "$page"
  fi
  if [ ! -f "$page" ] || [ "$(sha256sum <"$page" | cut -c 1-16)" != "$hash" ]; then
    echo "not there or not the same: $id" >&2
    rm -f "$page"
    continue
  fi
  there=$((there + 1))
  echo "{\"id\":\"$id\",\"wanted\":$(ranges "$wanted"),\"neutral\":$(ranges "$neutral")}" >>"$scratch/ruler/labels.jsonl"
done < <(tail -n +2 "$here/pages-by-hand.tsv")
echo "$there of $all pages are there and the same" >&2
[ $there -gt 0 ] || exit 2
if [ -z "$text" ]; then
  text=$scratch/text
  rm -rf "$text"
  "$root/offprint" convert "$scratch/pages" --no-config --to text -o "$text" >"$scratch/offprint.log" 2>&1 || true
fi
# jsdom reports each style sheet that it cannot read.
JSDOM_AT=$scratch/x.js node "$scratch/ruler/score.mjs" "$scratch/pages" "$text" ${worst:+"$worst"} 2>/dev/null
