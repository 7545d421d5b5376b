# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# For h2-write and h2-write-indexed: `. h2-writing.sh NAME INDEXES ROWS` makes the comparison. Ours writes rows that it
# makes itself; the peer makes the same ones and inserts them with JDBC, in batches. Median of three, in turns, of whole
# processes, until the file is closed (and ours is safely on the disk). H2 then says what is in either file.

name=$1 indexes=$2 rows=${3:-1000000}
jar=${GANGWAY_H2_JAR:-/usr/share/java/h2.jar}
command -v javac >/dev/null && [ -f "$jar" ] || { echo "no javac or no $jar" >&2; exit 77; }
folder=${GANGWAY_BENCH_FOLDER:-$PWD}
javac -d "$folder/classes" -cp "$jar" "$(dirname "${BASH_SOURCE[0]}")/H2Write.java"
h2() { java -cp "$folder/classes:$jar" "$@"; }

ours() { "$GANGWAY_BIN/bench-h2-write" "$folder/ours.mv.db" "$rows" "$indexes" >/dev/null; }
peer() { h2 H2Write insert "$folder/peer" "$rows" "$1"; }
run_script() { h2 org.h2.tools.RunScript -url "jdbc:h2:file:$folder/peer" -user "" -script "$folder/peer.sql"; }

# timed LIST COMMAND…: adds the seconds to the list; the processor's seconds go to stderr.
timed() {
    local TIMEFORMAT='%R %U %S' list=$1 output
    shift
    output=$({ time "$@" >&2 2>&3; } 3>&2 2>&1) || return
    awk -v name="$*" '{ printf "%s: %.2f s, %.2f s of CPU\n", name, $1, $2 + $3 > "/dev/stderr"; print $1 }' \
        <<<"$output" >>"$list"
}
median() { sort -n "$1" | sed -n "$((($(wc -l <"$1") + 1) / 2))p"; }

for _ in 1 2 3; do
    rm -f "$folder"/*.mv.db
    timed "$folder/ours.times" ours
    timed "$folder/peer.times" peer "$indexes"
    [ -n "${expected-}" ] || expected=$(h2 H2Write count "$folder/peer")
    found=$(h2 H2Write count "$folder/ours")
    [ "$found" = "$expected" ] || { printf 'H2 finds in ours:\n%s\nand in its own:\n%s\n' "$found" "$expected" >&2; exit 1; }
done
# Other ways to do it with H2, once each, for those who wonder.
if [ "$indexes" = 1 ]; then
    rm -f "$folder/peer.mv.db"
    timed "$folder/other.times" peer 2
fi
rm -f "$folder/peer.mv.db"
h2 H2Write script "$folder/peer.sql" "$rows" "$indexes"
timed "$folder/other.times" run_script
awk -v name="$name" -v o="$(median "$folder/ours.times")" -v p="$(median "$folder/peer.times")" -v n="$rows" 'BEGIN {
    printf "ours %d rows/s, peer %d rows/s: %.1f times\n", n / o, n / p, p / o > "/dev/stderr"
    printf "%s %.3f %.3f %.4f\n", name, o, p, o / p }'
