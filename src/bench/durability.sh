#!/usr/bin/env bash
# Kills, starves and doubles runs of Offprint, and looks whether anything was lost. See README.md.
set -uo pipefail

all_parts=fix,convert,book,baseline,cache,full,read-only,order,two
usage() {
  echo "usage: src/bench/durability.sh [--scratch DIR] [--jar JAR] [--files N] [--kills N] [--seed N] [--only PART,…]" >&2
  echo "parts: $all_parts" >&2
  exit 2
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=${TMPDIR:-/tmp}/offprint-durability
jar=$root/target/offprint.jar
files=2000
kills=50
seed=17
only=$all_parts
while [ $# -gt 0 ]; do
  case $1 in
    --scratch) scratch=${2:?}; shift 2 ;;
    --jar) jar=${2:?}; shift 2 ;;
    --files) files=${2:?}; shift 2 ;;
    --kills) kills=${2:?}; shift 2 ;;
    --seed) seed=${2:?}; shift 2 ;;
    --only) only=${2:?}; shift 2 ;;
    *) usage ;;
  esac
done
[ -f "$jar" ] || { echo "no $jar; mvn -Dquick -DskipTests package makes it, or name one with --jar" >&2; exit 2; }
case $(realpath -m "$scratch")/ in
  "$root"/*) echo "--scratch must be outside the project" >&2; exit 2 ;;
esac
# Both halves of a tenth of the posts need some.
[ "$files" -ge 100 ] || { echo "--files must be 100 or more" >&2; exit 2; }
RANDOM=$seed

rm -rf "$scratch"
mkdir -p "$scratch"
scratch=$(realpath "$scratch")
cp "$jar" "$scratch/offprint.jar"
chmod 644 "$scratch/offprint.jar"
java=(java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -jar "$scratch/offprint.jar")
offprint() { "${java[@]}" "$@"; }
cd "$scratch" || exit 2

losses=0
# Tells of something that must not be.
lost() {
  losses=$((losses + 1))
  echo "LOST: $*" >&2
}
wants() { [[ ,$only, == *,$1,* ]]; }
temporaries() { find "$1" -name '.offprint-*.tmp'; }
# What each file below $1 holds, hidden ones left out, in the order of names.
sums() { (cd "$1" && find . -name '.*' -type f -prune -o -type f -print0 | sort -z | xargs -0r sha256sum); }
# Whether a run whose messages are in $2 ended with one of the codes $3, and without a fault of ours; $1 says which.
ended() {
  case " $3 " in *" $code "*) ;; *) lost "$1 ended with $code: $(tail -n1 "$2")" ;; esac
  if grep -qE 'internal error|Exception|^	at ' "$2"; then lost "$1 shows a fault: $(grep -m1 -E 'internal error|Exception' "$2")"; fi
}

# Posts with one fault each, always the same ones.
posts() {
  awk -v files="$1" -v folder="$2" '
    function words(n,   i, text) {
      for (i = 0; i < n; i++) text = text (i ? " " : "") word[1 + int(rand() * size)]
      return text "."
    }
    BEGIN {
      srand(17)
      size = split("harbour tide boat rope lamp morning letter keeper stone wall market bread window winter path river", word, " ")
      for (i = 0; i < files; i++) {
        below = sprintf("%s/%02d", folder, i % 20)
        if (i < 20) system("mkdir -p " below)
        post = sprintf("%s/post-%04d.md", below, i)
        printf "---\ntitle: Post %d of the harbour\ndate: 2024-03-%02d\n---\n\n%s\n\n", i, 1 + i % 28, words(12) > post
        if (i % 3 == 0) print "<div id=\"dfp-ad-1\">Buy a boat!</div>" > post
        if (i % 3 == 1) print "<p><a href=\"https://shore.example/map?utm_source=feed\">The map</a></p>" > post
        if (i % 3 == 2) print "<p><a href=\"javascript:void(0)\">" words(4) "</a></p>" > post
        close(post)
      }
    }'
}
posts "$files" posts
sums posts >posts.sums
# What every run loads is kept from the first one: most of the time goes into starting.
"${java[@]:0:1}" -XX:ArchiveClassesAtExit="$scratch/classes.jsa" "${java[@]:1}" lint posts/00 >out.txt 2>&1
java=("${java[@]:0:1}" -XX:SharedArchiveFile="$scratch/classes.jsa" -Xshare:auto -Xlog:disable "${java[@]:1}")
chmod 644 "$scratch/classes.jsa"

now() { echo "${EPOCHREALTIME/[.,]/}"; }
pause() { [ "$1" -le 0 ] || sleep "$(printf '%d.%06d' $(($1 / 1000000)) $(($1 % 1000000)))"; }
below() { echo $(((RANDOM * 32768 + RANDOM) % ($1 > 0 ? $1 : 1))); }

# Runs Offprint to its end; how long it takes, and after how long the first temporary ($1) is there, in microseconds.
timed() {
  local watch=$1 start
  shift
  start=$(now)
  "${java[@]}" "$@" >out.txt 2>err.txt &
  local pid=$!
  begin=0
  while kill -0 $pid 2>/dev/null; do
    if [ $begin -eq 0 ] && compgen -G "$watch" >/dev/null; then begin=$(($(now) - start)); fi
    [ $begin -eq 0 ] || sleep 0.01
  done
  wait $pid
  code=$?
  span=$(($(now) - start))
  [ $begin -gt 0 ] || begin=$span
}

# Starts Offprint and kills it: every second time at any moment of the time that a run takes, else after it began to
# write: at any moment from there on, or within $2 microseconds.
kill_once() {
  local watch=$1 within=$2 k=$3
  shift 3
  "${java[@]}" "$@" >out.txt 2>err.txt &
  local pid=$!
  if [ $((k % 2)) -eq 0 ]; then
    pause "$(below "$span")"
  else
    pause $((begin / 2))
    until compgen -G "$watch" >/dev/null || ! kill -0 $pid 2>/dev/null; do :; done
    local rest=$(($(below $((within > 0 ? within : span - begin)))))
    [ $rest -lt 1000 ] || pause $rest
  fi
  kill -9 $pid 2>/dev/null
  wait $pid 2>/dev/null
  code=$?
}

printf '%-10s %6s %7s %7s %7s %7s %9s %9s %7s\n' part kills before during after 'run, s' leftover swept losses
# Kills runs of one kind. $1 is what it is called, $2 where temporaries are, $3 as in kill_once; then come the names of
# functions: fresh brings everything back, state says old, mixed or new of what is there, or that something is broken,
# and whole tells whether all is as after a run that nobody disturbed.
killing() {
  local part=$1 watch=$2 within=$3 before=0 during=0 after=0 left=0 swept=0 known=$losses is was
  shift 3
  "fresh_$part"
  timed "$watch" "$@"
  ended "$part" err.txt "0 1"
  "keep_$part"
  local took=$span
  for ((k = 0; k < kills; k++)); do
    "fresh_$part"
    kill_once "$watch" "$within" "$k" "$@"
    local killed_with=$code
    is=$("state_$part")
    was=$(temporaries . | wc -l)
    left=$((left + was))
    case $is in
      old) if [ "$was" -gt 0 ]; then during=$((during + 1)); else before=$((before + 1)); fi ;;
      mixed) during=$((during + 1)) ;;
      new) after=$((after + 1)) ;;
      *) lost "$part, kill $k (code $killed_with): $is" ;;
    esac
    offprint "$@" >out.txt 2>err.txt
    code=$?
    ended "the run after kill $k of $part" err.txt "0 1"
    is=$("state_$part")
    [ "$is" = new ] || lost "$part, run after kill $k: $is"
    was=$((was - $(temporaries . | wc -l)))
    swept=$((swept + was))
    temporaries . | while read -r file; do echo "left: $file" >&2; done
  done
  [ $left -eq $swept ] || lost "$part: $((left - swept)) temporaries were not swept"
  printf '%-10s %6d %7d %7d %7d %7.1f %9d %9d %7d\n' "$part" "$kills" $before $during $after \
    "$(awk "BEGIN { print $took / 1e6 }")" $left $swept $((losses - known))
}

# What a tree is beside what it was ($2) and what it is to become ($3), both as sums.
tree_state() {
  sums "$1" | awk -v old="$2" -v new="$3" '
    BEGIN {
      while ((getline line < old) > 0) { split(line, part, "  "); was[part[2]] = part[1]; count++ }
      while ((getline line < new) > 0) { split(line, part, "  "); becomes[part[2]] = part[1] }
    }
    {
      seen++
      if ($1 == becomes[$2]) done++
      else if ($1 != was[$2]) { print "neither the old nor the new text: " $2; bad = 1; exit }
    }
    END {
      if (bad) exit
      if (seen < count) print count - seen " files are gone"
      else print done == seen ? "new" : done ? "mixed" : "old"
    }'
}
# What one file is.
file_state() { if cmp -s "$1" "$2"; then echo old; elif cmp -s "$1" "$3"; then echo new; else echo "neither the old nor the new $1"; fi; }

fresh_fix() { rm -rf tree && cp -a posts tree; }
keep_fix() { sums tree >fixed.sums; }
state_fix() { tree_state tree posts.sums fixed.sums; }
if wants fix; then killing fix 'tree/*/.offprint-*.tmp' 0 lint --fix --no-cache tree; fi

fresh_convert() { rm -rf made && cp -a made.old made; }
keep_convert() { sums made >made.sums; }
state_convert() { tree_state made made.old.sums made.sums; }
if wants convert; then
  offprint convert posts -o made.old --front-matter drop >out.txt 2>err.txt
  sums made.old >made.old.sums
  killing convert 'made/*/.offprint-*.tmp' 0 convert posts -o made
fi

fresh_book() { mkdir -p books && rm -f books/.offprint-*.tmp && cp book.old books/book.epub; }
keep_book() {
  cp books/book.epub book.new
  if ! { unzip -tq book.new || jar tf book.new; } >/dev/null 2>&1; then lost "the book does not open"; fi
}
state_book() { file_state books/book.epub book.old book.new; }
if wants book; then
  offprint convert posts/00 --to epub -o book.epub >out.txt 2>err.txt
  mv book.epub book.old
  killing book 'books/.offprint-*.tmp' 0 convert posts --to epub -o books/book.epub
fi

fresh_baseline() { mkdir -p known && rm -f known/.offprint-*.tmp && cp baseline.old known/baseline; }
keep_baseline() { cp known/baseline baseline.new; }
state_baseline() { file_state known/baseline baseline.old baseline.new; }
if wants baseline; then
  mkdir -p known
  offprint baseline write posts/00 --baseline known/baseline >out.txt 2>err.txt
  mv known/baseline baseline.old
  killing baseline 'known/.offprint-*.tmp' 1500 baseline write posts --baseline known/baseline
fi

# The file ends with a checksum of all before it, as gzip makes one; what is not whole is no cache.
whole_cache() {
  local said
  said=$(tail -c 4 "$1" | od -An -tx1 | tr -d ' \n')
  [ "$said" = "$(head -c -8 "$1" | gzip -c | tail -c 8 | head -c 4 | od -An -tx1 | awk '{ print $4 $3 $2 $1 }')" ]
}
fresh_cache() { rm -rf cache && cp -a cache.old cache; }
keep_cache() { cp out.txt findings.txt; }
state_cache() {
  if ! whole_cache cache/results.bin; then echo "the cache is half"
  elif cmp -s cache/results.bin cache.old/results.bin; then echo old
  # In which order posts are done differs from run to run, and with it the bytes; what was found does not.
  elif [ "$code" -ne 137 ] && ! cmp -s out.txt findings.txt; then echo "other findings"
  else echo new; fi
}
if wants cache; then
  offprint lint --cache-dir cache.old posts/00 >out.txt 2>err.txt
  killing cache 'cache/.offprint-*.tmp' 1500 lint --cache-dir cache posts
fi

# What follows needs what a run makes that nobody disturbs, of a tenth of the posts.
few=$((files / 10))
rm -rf few few.fixed
posts "$few" few
cp -a few few.fixed
if wants full || wants read-only || wants order || wants two; then
  offprint lint --fix --no-cache few.fixed >out.txt 2>err.txt
  offprint convert few -o few.made >out.txt 2>err.txt
  offprint convert few --to epub -o few.epub >out.txt 2>err.txt
  offprint baseline write few --baseline few.baseline >out.txt 2>err.txt
fi
sums few >few.sums
same() { [ "$(sums "$1")" = "$(sums "$2")" ]; }
no_temporaries() { [ -z "$(temporaries "$1")" ] || lost "$2 leaves $(temporaries "$1" | head -n1)"; }
says() { grep -qF "$2" err.txt || lost "$1 does not say \"$2\": $(tail -n1 err.txt)"; }
# Whether a part cost nothing; $1 says what was tried.
result() {
  if [ $losses -eq "$known" ]; then echo "$1: nothing lost"; else echo "$1: $((losses - known)) losses"; fi
}

full() {
  local disk=$scratch/disk known=$losses size
  if [ "$(id -u)" -ne 0 ] || ! mkdir -p "$disk" || ! mount -t tmpfs -o size=8m tmpfs "$disk" 2>/dev/null; then
    echo "full disk: skipped, which needs root and a tmpfs"
    return
  fi
  trap 'umount "$scratch/disk" 2>/dev/null' EXIT
  cp -r few "$disk/posts"
  cp -r posts/00 "$disk/old"
  offprint convert "$disk/old" -o "$disk/made" --front-matter drop >out.txt 2>err.txt
  cp few.epub "$disk/book.epub"
  offprint baseline write "$disk/old" --baseline "$disk/baseline" >out.txt 2>err.txt
  offprint lint --cache-dir "$disk/cache" "$disk/old" >out.txt 2>err.txt
  rm -rf disk.before
  for room in 0 64; do
    dd if=/dev/zero of="$disk/fill" bs=1k 2>/dev/null
    truncate -s "-${room}K" "$disk/fill"
    rm -rf disk.before
    mkdir disk.before
    (cd "$disk" && cp -r posts made book.epub baseline cache "$scratch/disk.before")
    rm -rf disk.keep
    cp -r disk.before disk.keep

    offprint lint --fix --no-cache "$disk/posts" >out.txt 2>err.txt
    code=$?
    if [ $room -eq 0 ]; then
      ended "fix on a full disk" err.txt 2
      says "fix on a full disk" "not repaired: No space left on device; make room and run again"
      same "$disk/posts" disk.keep/posts || lost "fix on a full disk changed posts"
    else
      ended "fix on a nearly full disk" err.txt "0 2"
    fi
    sums few.fixed >few.fixed.sums
    case $(tree_state "$disk/posts" few.sums few.fixed.sums) in old | mixed | new) ;; *) lost "fix on a full disk" ;; esac
    offprint convert few -o "$disk/made" >out.txt 2>err.txt
    code=$?
    ended "convert on a full disk" err.txt 2
    says "convert on a full disk" "cannot be written: No space left on device; make room and run again"
    (cd "$scratch/disk.keep/made" && find . -type f ! -name '.*' -print) | while read -r file; do
      cmp -s "$disk/made/$file" "disk.keep/made/$file" || echo "LOST: $file on a full disk" >&2
    done
    find "$disk/made" -name '*.md' -empty | while read -r file; do echo "LOST: $file is empty" >&2; done
    dd if=/dev/zero of="$disk/fill2" bs=1k 2>/dev/null
    offprint convert posts --to epub -o "$disk/book.epub" >out.txt 2>err.txt
    code=$?
    ended "a book on a full disk" err.txt 2
    says "a book on a full disk" "book.epub cannot be written: No space left on device; make room and run again"
    cmp -s "$disk/book.epub" few.epub || lost "the book that was there"
    offprint baseline write posts --baseline "$disk/baseline" >out.txt 2>err.txt
    code=$?
    ended "a baseline on a full disk" err.txt 2
    cmp -s "$disk/baseline" disk.keep/baseline || lost "the baseline that was there"
    offprint lint --cache-dir "$disk/cache" few >out.txt 2>err.txt
    code=$?
    ended "a cache on a full disk" err.txt 1
    says "a cache on a full disk" "the cache cannot be written: No space left on device"
    cmp -s "$disk/cache/results.bin" disk.keep/cache/results.bin || lost "the cache that was there"
    no_temporaries "$disk" "a full disk"
    rm "$disk/fill" "$disk/fill2"
  done
  offprint lint --fix --no-cache "$disk/posts" >out.txt 2>err.txt
  code=$?
  ended "fix when there is room again" err.txt 0
  same "$disk/posts" few.fixed || lost "fix when there is room again is not as without"
  offprint convert few -o "$disk/made2" >out.txt 2>err.txt
  same "$disk/made2" few.made || lost "convert when there is room again is not as without"
  umount "$disk"
  trap - EXIT
  result "full disk (tmpfs, no room and 64 KiB; fix, convert, book, baseline, cache)"
}
if wants full; then full; fi

read_only() {
  local known=$losses as=() place=$scratch/read-only
  if [ "$(id -u)" -eq 0 ]; then
    if ! command -v setpriv >/dev/null; then
      echo "read-only: skipped, which needs setpriv or another user than root"
      return
    fi
    as=(setpriv --reuid 65534 --regid 65534 --clear-groups)
    if ! "${as[@]}" test -r "$scratch/offprint.jar"; then
      echo "read-only: skipped, since others may not read $scratch"
      return
    fi
  fi
  mkdir "$place"
  cp -r few "$place/posts"
  cp few.epub few.baseline "$place"
  [ ${#as[@]} -eq 0 ] || chown -R 65534:65534 "$place"
  chmod a-w "$place/posts/00" "$place/posts/01/post-0001.md" "$place"
  (
    cd "$place" || exit
    offprint() { "${as[@]}" "${java[@]}" "$@"; }
    offprint lint --fix --no-cache posts >"$scratch/out.txt" 2>"$scratch/err.txt"
    echo $? >"$scratch/code"
  )
  code=$(cat code)
  ended "fix of what is read-only" err.txt 2
  says "fix of what is read-only" "post-0000.md: not repaired: its folder is read-only; make it writable and run again"
  says "fix of what is read-only" "post-0001.md: not repaired: it is read-only; make it writable and run again"
  same "$place/posts/00" few/00 || lost "posts of a read-only folder"
  cmp -s "$place/posts/01/post-0001.md" few/01/post-0001.md || lost "a read-only post"
  same "$place/posts/02" few.fixed/02 || lost "what lies beside it was not repaired"
  for what in "convert posts -o made" "convert posts --to epub -o few.epub" "baseline write posts --baseline few.baseline"; do
    (
      cd "$place" || exit
      # Words are parted on purpose.
      # shellcheck disable=SC2086
      "${as[@]}" "${java[@]}" $what >"$scratch/out.txt" 2>"$scratch/err.txt"
      echo $? >"$scratch/code"
    )
    code=$(cat code)
    ended "$what in a read-only folder" err.txt 2
  done
  cmp -s "$place/few.epub" few.epub || lost "a book in a read-only folder"
  cmp -s "$place/few.baseline" few.baseline || lost "a baseline in a read-only folder"
  no_temporaries "$place" "what is read-only"
  chmod -R u+w "$place"
  result "read-only folder and file (fix, convert, book, baseline)"
}
if wants read-only; then read_only; fi

order() {
  local known=$losses posts forced moved
  if ! command -v strace >/dev/null || ! strace -o trace true 2>/dev/null; then
    echo "order of writing: skipped, which needs strace"
    return
  fi
  rm -rf tree
  cp -a few tree
  strace -f -y -e trace=fsync,fdatasync,rename,renameat,renameat2 -o trace "${java[@]}" lint --fix --no-cache tree >out.txt 2>err.txt
  posts=$(find tree -name '*.md' | wc -l)
  # A post is in its place only after its unfinished file was forced; at the end each folder is, once.
  read -r moved forced <<<"$(awk '
    /f(data)?sync\(/ && match($0, /[^\/<]*\.tmp/) { is_forced[substr($0, RSTART, RLENGTH)] = 1 }
    /rename/ && match($0, /[^\/"]*\.tmp/) { moved++; if (is_forced[substr($0, RSTART, RLENGTH)]) forced++ }
    END { print moved + 0, forced + 0 }' trace)"
  [ "$moved" -eq "$posts" ] || lost "$moved of $posts posts were moved to their places"
  [ "$forced" -eq "$posts" ] || lost "$((posts - forced)) posts were in their places before they were on the disk"
  [ "$(grep -cE 'fsync\([0-9]+<[^>]*/tree/[0-9]+>' trace)" -ge 20 ] || lost "folders were not brought to the disk"
  result "order of writing ($posts posts forced before they were moved, 20 folders after)"
}
if wants order; then order; fi

# Runs two of Offprint at once; their arguments are parted by --and.
both() {
  local first=()
  while [ "$1" != --and ]; do first+=("$1"); shift; done
  shift
  "${java[@]}" "${first[@]}" >out.txt 2>err.txt &
  local a=$!
  "${java[@]}" "$@" >out2.txt 2>err2.txt &
  local b=$!
  wait $a
  code=$?
  wait $b
  code2=$?
}
both_ended() {
  ended "$1, one" err.txt "$2"
  code=$code2
  ended "$1, the other" err2.txt "$2"
}

two() {
  local known=$losses
  for ((i = 0; i < 5; i++)); do
    rm -rf tree made c b
    cp -a few tree
    both lint --fix --no-cache tree --and lint --fix --no-cache tree
    both_ended "two of lint --fix" 0
    same tree few.fixed || lost "two of lint --fix"
    rm -rf tree
    cp -a few tree
    both lint --fix --no-cache tree --and convert tree -o made
    both_ended "lint --fix with convert" 0
    same tree few.fixed || lost "lint --fix with convert: posts"
    same made few.made || lost "lint --fix with convert: output"
    rm -rf made
    both convert few -o made --and convert few -o made
    both_ended "two of convert" 0
    same made few.made || lost "two of convert"
    both convert few/*[0-4] -o c --and convert few/*[5-9] -o c
    both_ended "convert of two halves" 0
    (cd c && sha256sum --status -c .offprint-manifest) || lost "the record of two halves is wrong"
    [ "$(grep -vc '^#' c/.offprint-manifest)" -eq "$few" ] || lost "the record of two halves lacks some"
    # One of two is killed: what it wrote is still known to be convert's.
    rm -rf c
    "${java[@]}" convert few/*[0-4] -o c >out.txt 2>err.txt &
    local a=$!
    "${java[@]}" convert few/*[5-9] -o c >out2.txt 2>err2.txt &
    local b=$!
    until compgen -G 'c/*.md' >/dev/null || ! kill -0 $a 2>/dev/null; do sleep 0.01; done
    pause "$(below 300000)"
    kill -9 $a 2>/dev/null
    wait $a $b 2>/dev/null
    offprint convert few/* -o c --front-matter drop >out.txt 2>err.txt
    code=$?
    ended "convert after one of two was killed" err.txt 0
    both baseline write few --baseline b --and baseline write few --baseline b
    both_ended "two baselines" 0
    cmp -s b few.baseline || lost "two baselines"
    rm -rf cache
    both lint --cache-dir cache few/*[0-4] --and lint --cache-dir cache few/*[5-9]
    both_ended "two caches" 1
    whole_cache cache/results.bin || lost "two caches: half of one"
    local size
    size=$(stat -c %s cache/results.bin)
    offprint lint --cache-dir cache few/*[0-4] few/*[5-9] >out.txt 2>err.txt
    # What both learned is there: nothing is left to be learned.
    [ "$(stat -c %s cache/results.bin)" -eq "$size" ] || lost "two caches: one forgot what the other learned"
    no_temporaries . "two runs"
  done
  # One that waits keeps its unfinished file, whatever others sweep; a file that is called alike stays too.
  mkdir -p waits
  mkfifo waits/pipe
  "${java[@]}" convert - --ledger waits/ledger.json <waits/pipe >out2.txt 2>err2.txt &
  local a=$!
  exec 3>waits/pipe
  until compgen -G 'waits/.offprint-*.tmp' >/dev/null || ! kill -0 $a 2>/dev/null; do sleep 0.01; done
  echo mine >waits/.offprint-notes.tmp
  offprint baseline write few --baseline waits/baseline >out.txt 2>err.txt
  [ "$(temporaries waits | wc -l)" -eq 2 ] || lost "a file of a run that lives was swept, or one of the user"
  echo 'The harbour was quiet.' >&3
  exec 3>&-
  wait $a
  code=$?
  ended "a run beside which another one swept" err2.txt 0
  [ -s waits/ledger.json ] || lost "the ledger of a run that lives"
  rm waits/.offprint-notes.tmp
  no_temporaries waits "a run that waited"
  result "two at once, five times (fix and fix, fix and convert, convert twice, halves, one killed, baselines, caches), and one that waits"
}
if wants two; then two; fi

echo "load when done: $(cut -d' ' -f1-3 /proc/loadavg); $files posts"
if [ $losses -gt 0 ]; then
  echo "$losses losses" >&2
  exit 1
fi
rm -rf "$scratch"
