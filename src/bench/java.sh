# Sourced by the scripts whose work is done in Java: compiles src/bench/java against Offprint and runs it.
# shellcheck shell=bash

# Runs the class $2 with the other arguments; what is compiled lies below the folder $1, outside of the project.
bench_java() {
  local bench root scratch=$1 class=$2 jar
  shift 2
  bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
  root=$(cd "$bench/../.." && pwd)
  jar=$root/target/offprint.jar
  command -v javac >/dev/null || { echo "lacking: javac (Debian: apt install openjdk-17-jdk-headless)" >&2; exit 2; }
  case $(realpath -m "$scratch")/ in
    "$root"/*) echo "--scratch must be outside the project" >&2; exit 2 ;;
  esac
  "$root/offprint" --version >/dev/null
  rm -rf "$scratch/classes"
  mkdir -p "$scratch/classes"
  find "$bench/java" -name '*.java' -exec javac -proc:none -nowarn -cp "$jar" -d "$scratch/classes" {} +
  java -XX:+UseSerialGC -Xss4m -cp "$scratch/classes:$jar" "dev.offprint.bench.$class" "$@"
}
