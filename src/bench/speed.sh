#!/usr/bin/env bash
# Measures how long Offprint takes beside its peers, whole processes in turn. See README.md.
set -euo pipefail

usage() {
  echo "usage: src/bench/speed.sh [--scratch DIR] [--pairs N] [--copies N] [--pages DIR] POSTS" >&2
  exit 2
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=${TMPDIR:-/tmp}/offprint-speed
pairs=7
copies=5000
pages=
posts=
while [ $# -gt 0 ]; do
  case $1 in
    --scratch) scratch=${2:?}; shift 2 ;;
    --pairs) pairs=${2:?}; shift 2 ;;
    --copies) copies=${2:?}; shift 2 ;;
    --pages) pages=$(realpath "${2:?}"); shift 2 ;;
    -*) usage ;;
    *) [ -z "$posts" ] || usage; posts=$(realpath "$1"); shift ;;
  esac
done
[ -d "$posts" ] || usage

lacking=()
for tool in java node npm pandoc taskset; do
  command -v "$tool" >/dev/null || lacking+=("$tool")
done
[ -x /usr/bin/time ] || lacking+=(time)
if [ ${#lacking[@]} -gt 0 ]; then
  echo "lacking: ${lacking[*]} (Debian: apt install openjdk-17-jdk-headless nodejs npm pandoc util-linux time)" >&2
  exit 2
fi
case $(realpath -m "$scratch")/ in
  "$root"/*) echo "--scratch must be outside the project" >&2; exit 2 ;;
esac

mkdir -p "$scratch"
bin=$scratch/node_modules/.bin
if [ ! -x "$bin/rumdl" ] || [ ! -x "$bin/markdownlint-cli2" ]; then
  (cd "$scratch" && npm install --no-audit --no-fund --loglevel=error rumdl markdownlint-cli2 >&2)
fi
offprint=$root/offprint
"$offprint" --version >/dev/null

# As many names as were asked for, in one folder, whatever folders the posts came in.
archive=$scratch/posts-$copies
if [ ! -d "$archive" ]; then
  mkdir "$archive.new"
  mapfile -d '' -t all < <(find "$posts" -type f \( -name '*.md' -o -name '*.html' \) -print0 | sort -z)
  for ((i = 0; i < copies; i++)); do
    file=${all[i % ${#all[@]}]}
    cp "$file" "$archive.new/$(printf %05d "$i")-${file##*/}"
  done
  mv "$archive.new" "$archive"
fi
one=$(find "$archive" -type f -name '*.md' -size +4k -size -12k | sort | head -1)

declare -A runs
# Runs a command, its name first, and keeps wall time, processor time and peak memory (KiB).
run() {
  local name=$1
  shift
  # Findings are no failure here.
  /usr/bin/time -o "$scratch/time" -f '%e %U %S %M' "$@" >/dev/null 2>&1 || true
  runs[$name]+=$(tail -1 "$scratch/time" | awk '{ printf "%s %.3f %s\n", $1, $2 + $3, $4 }')$'\n'
}

# The median of a column of a name's runs.
median() {
  printf '%s' "${runs[$1]}" | awk -v c="$2" '{ print $c }' | sort -n |
    awk '{ a[NR] = $1 } END { print NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2 }'
}

ratio() {
  awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "-" }'
}

for ((pair = 0; pair < pairs; pair++)); do
  run one "$offprint" lint "$one"
  run one-markdownlint "$bin/markdownlint-cli2" "$one"
  run node node -e 0
done
for ((pair = 0; pair < pairs; pair++)); do
  run archive "$offprint" lint --no-cache "$archive"
  run archive-rumdl "$bin/rumdl" check --no-cache "$archive"
  run archive-one-core taskset -c 0 "$offprint" lint --no-cache "$archive"
  rm -rf "$scratch/cache"
  run first "$offprint" lint --cache-dir "$scratch/cache" "$archive"
  run second "$offprint" lint --cache-dir "$scratch/cache" "$archive"
  rm -rf "$scratch/out"
  run convert "$offprint" convert --to markdown -o "$scratch/out" "$archive"
done
# One process each, as pandoc makes one output; as many posts as show what one takes.
sample=40
mapfile -t few < <(find "$archive" -type f -name '*.md' | sort | awk -v n=$((copies / sample + 1)) 'n == 1 || NR % n == 1')
for file in "${few[@]}"; do
  run pandoc pandoc -f markdown -t gfm "$file"
done
if [ -n "$pages" ]; then
  for ((pair = 0; pair < pairs; pair++)); do
    rm -rf "$scratch/out"
    run pages "$offprint" convert --to text -o "$scratch/out" "$pages"
  done
fi

echo "load when done: $(cut -d' ' -f1-3 /proc/loadavg); $pairs runs in turn, medians; $copies posts"
printf '%-18s %9s %9s %9s\n' what wall CPU MiB
for name in one one-markdownlint node archive archive-rumdl archive-one-core first second convert pandoc pages; do
  if [ -n "${runs[$name]-}" ]; then
    printf '%-18s %9s %9s %9d\n' "$name" "$(median $name 1)" "$(median $name 2)" \
      "$(($(median $name 3 | cut -d. -f1) / 1024))"
  fi
done
wall() { ratio "$(median "$1" 1)" "$(median "$2" 1)"; }
cpu() { ratio "$(median "$1" 2)" "$(median "$2" 2)"; }
echo "one post: $(wall one one-markdownlint) x markdownlint-cli2's wall, $(cpu one one-markdownlint) x its CPU; $(wall one node) x node's wall"
echo "archive: $(cpu archive archive-rumdl) x rumdl's CPU, $(wall archive archive-rumdl) x its wall"
echo "two cores: $(wall archive-one-core archive) x the throughput of one"
echo "second run: $(cpu second first) of the first's CPU, $(wall second first) of its wall"
echo "convert: $(cpu convert archive) x the CPU of lint; pandoc takes $(awk -v p="$(median pandoc 2)" \
  -v c="$(median convert 2)" -v n="$copies" 'BEGIN { printf "%.1f", p * n / c }') x that per post"
