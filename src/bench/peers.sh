#!/usr/bin/env bash
# Finds the articles in pages with Offprint and its peers and scores all by the scorers of the pages. See README.md.
set -euo pipefail

usage() {
  echo "usage: src/bench/peers.sh [--scratch DIR] [--python COMMAND] [--again] GOLD_FOLDER" >&2
  exit 2
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
scratch=${TMPDIR:-/tmp}/offprint-peers
python=python3
again=
gold=
while [ $# -gt 0 ]; do
  case $1 in
    --scratch) scratch=${2:?}; shift 2 ;;
    --python) python=${2:?}; shift 2 ;;
    --again) again=1; shift ;;
    -*) usage ;;
    *) [ -z "$gold" ] || usage; gold=$1; shift ;;
  esac
done
[ -d "$gold/html" ] || usage
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

"$root/offprint" --version >/dev/null
mkdir -p "$scratch/pages" "$scratch/out"
scratch=$(realpath "$scratch")
if ! cmp -s "$here/package.json" "$scratch/package.json"; then
  cp "$here/package.json" "$scratch/"
  (cd "$scratch" && npm install --no-audit --no-fund --loglevel=error >&2) || {
    rm -f "$scratch/package.json"
    echo "the peers could not be installed from npm into $scratch" >&2
    exit 2
  }
fi
cp "$here"/*.mjs "$scratch/"
for page in "$gold"/html/*.html*; do
  name=$(basename "${page%.gz}")
  case $page in
    *.gz) gunzip -c "$page" >"$scratch/pages/$name" ;;
    *) cp "$page" "$scratch/pages/$name" ;;
  esac
done

# Runs the rest of the arguments for the tool $1 and keeps how many seconds of processor time it took.
timed() {
  local tool=$1 used
  shift
  rm -rf "$scratch/out/$tool"
  TIMEFORMAT='%U %S'
  used=$({ time "$@" >"$scratch/$tool.log" 2>&1; } 2>&1) || true
  echo "$used" | tail -n 1 | awk '{printf "%.0f", $1 + $2}' >"$scratch/out/$tool.seconds"
}

# What other tools made of the pages in an earlier run is what they would make of them now.
is_kept() {
  [ -n "$again" ] && [ -d "$scratch/out/$1" ]
}

timed offprint "$root/offprint" convert "$scratch/pages" --no-config --to text -o "$scratch/out/offprint"
for peer in readability defuddle; do
  is_kept $peer || timed $peer node "$scratch/peers.mjs" "$scratch/pages" "$scratch/out" $peer
done
if "$python" -c 'import trafilatura' 2>/dev/null; then
  is_kept trafilatura || timed trafilatura "$python" "$here/peers.py" "$scratch/pages" "$scratch/out"
else
  echo "without trafilatura: \"$python\" cannot import it (pip install trafilatura, or its sources in PYTHONPATH)" >&2
fi
node "$scratch/peer-table.mjs" "$gold" "$scratch" "$python"
