#!/usr/bin/env bash
# Fetches the posts of unseen.tsv from their repositories, checks that they are the same, and scores them. See README.md.
set -euo pipefail

usage() {
  cat >&2 <<'TEXT'
usage: src/bench/unseen.sh [--scratch DIR] [--from DIR] [--half dev|held] [--only TEXT] [--moves]
                           [--save FILE] [--against FILE]
TEXT
  exit 2
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=${TMPDIR:-/tmp}/offprint-unseen
from=
moves=--score
pass=()
while [ $# -gt 0 ]; do
  case $1 in
    --scratch) scratch=${2:?}; shift 2 ;;
    --from) from=$(realpath "${2:?}"); shift 2 ;;
    --half | --only | --save | --against) pass+=("$1" "${2:?}"); shift 2 ;;
    --moves) moves=; shift ;;
    *) usage ;;
  esac
done
root=$(cd "$here/../.." && pwd)
case $(realpath -m "$scratch")/ in
  "$root"/*) echo "--scratch must be outside the project" >&2; exit 2 ;;
esac
command -v git >/dev/null || { echo "lacking: git" >&2; exit 2; }
table=$here/unseen.tsv
posts=$scratch/posts
mkdir -p "$posts" "$scratch/git"

# Says which git folder below --from has the repository $1: OWNER/NAME[.git], or OWNER+NAME with one in it.
local_git() {
  local at
  for at in "$from/$1" "$from/$1.git" "$from/${1/\//+}" "$from/${1/\//+}/repo"; do
    if git -C "$at" rev-parse --git-dir >/dev/null 2>&1; then
      echo "$at"
      return
    fi
  done
}

# Prints the git folder that has the commit $2 of the repository $1; of a remote one, only what is asked for is fetched.
git_of() {
  local at
  if [ -n "$from" ]; then
    local_git "$1"
    return
  fi
  at=$scratch/git/${1/\//+}
  if ! git -C "$at" cat-file -e "$2^{commit}" 2>/dev/null; then
    git init -q --bare "$at"
    git -C "$at" remote add origin "https://github.com/$1.git" 2>/dev/null || true
    git -C "$at" config remote.origin.promisor true
    git -C "$at" config remote.origin.partialclonefilter blob:none
    GIT_TERMINAL_PROMPT=0 git -C "$at" fetch -q --depth 1 --filter=blob:none origin "$2" || return 0
  fi
  echo "$at"
}

# Prints the file $3 as it is at the commit $2 in the git folder $1.
content() {
  case $3 in
    *.gz) git -C "$1" show "$2:$3" | gunzip ;;
    *) git -C "$1" show "$2:$3" ;;
  esac
}

is_same() {
  [ -f "$1" ] && [ "$(sha256sum <"$1" | cut -d ' ' -f 1)" = "$2" ]
}

all=0
lacking=0
other=0
last=
at=
while IFS=$'\t' read -r repository commit path hash _; do
  all=$((all + 1))
  # What is packed is known by what it unpacks to.
  post=$posts/$repository/${path%.gz}
  is_same "$post" "$hash" && continue
  if [ "$repository $commit" != "$last" ]; then
    at=$(git_of "$repository" "$commit")
    last="$repository $commit"
  fi
  mkdir -p "$(dirname "$post")"
  if [ -z "$at" ] || ! content "$at" "$commit" "$path" >"$post" 2>/dev/null; then
    echo "not there: $repository $path" >&2
    lacking=$((lacking + 1))
    rm -f "$post"
  elif ! is_same "$post" "$hash"; then
    echo "not the same: $repository $path" >&2
    other=$((other + 1))
    rm -f "$post"
  fi
done < <(tail -n +2 "$table")
echo "$((all - lacking - other)) of $all posts are there and the same" >&2
[ $((all - lacking - other)) -gt 0 ] || exit 2
"$here/posts.sh" --scratch "$scratch/bench" ${moves:+"$moves"} ${pass[@]+"${pass[@]}"} "$table" "$posts"
