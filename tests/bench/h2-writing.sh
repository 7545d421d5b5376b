# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# For h2-write and h2-write-indexed: `. h2-writing.sh NAME INDEXES [ROWS] [--ours]` makes the comparison. Ours writes
# rows that it makes itself; H2 takes the same ones by JDBC, in batches, and by RunScript, from a file that is there
# already. Whole processes, until the file is closed (and ours is safely on the disk); the faster of H2's two ways is
# the peer. In turns, the median of three, but H2 has one turn each where that takes it longer than $patience seconds.
# H2 then says what is in the files: they have to be the same. Ours fails beyond $most KiB of memory.
#
# --ours leaves H2 out, for more rows than it can take in a day; the line then has no peer.

name=$1 indexes=$2 rows=1000000 with_peer=true
for argument in "${@:3}"; do
    case $argument in
    --ours) with_peer=false ;;
    ?*) rows=$argument ;;
    esac
done
patience=30 most=204800
jar=${GANGWAY_H2_JAR:-/usr/share/java/h2.jar}
folder=${GANGWAY_BENCH_FOLDER:-$PWD}
log() { echo "$name: $*" >&2; }
h2() { java -cp "$folder/classes:$jar" "$@"; }

ours() { "$GANGWAY_BIN/bench-h2-write" "$folder/ours.mv.db" "$rows" "$indexes"; }
insert() { h2 H2Write insert "$folder/insert" "$rows" "$indexes"; }
late() { h2 H2Write insert "$folder/late" "$rows" 2; }
script() { h2 org.h2.tools.RunScript -url "jdbc:h2:file:$folder/script" -user "" -script "$folder/rows.sql"; }

# turn SIDE: one run of it, on a new file; its seconds go to the list of its times.
turn() {
    local TIMEFORMAT='%R %U %S' output
    rm -f "$folder/$1.mv.db"
    output=$({ time "$1" >/dev/null 2>"$folder/$1.said"; } 2>&1) || { cat "$folder/$1.said" >&2; return 1; }
    read -r real user system <<<"$output"
    echo "$real" >>"$folder/$1.times"
    log "$1: $real s, $user s and $system s of CPU" "$(tail -n 1 "$folder/$1.said")"
}
median() { sort -n "$folder/$1.times" | sed -n "$((($(wc -l <"$folder/$1.times") + 1) / 2))p"; }
takes_long() { awk -v s="$(median "$1")" -v most="$patience" 'BEGIN { exit s <= most }'; }
ours_turn() {
    turn ours
    local memory
    memory=$(sed -n 's/.*, \([0-9]*\) KiB at most$/\1/p' "$folder/ours.said")
    [ "$memory" -le "$most" ] || { log "ours took $memory KiB of memory, more than $most"; exit 1; }
}

if ! $with_peer; then
    for _ in 1 2 3; do ours_turn; done
    log "without H2: $rows rows, $(stat -c %s "$folder/ours.mv.db") bytes, median of three"
    printf '%s %s - -\n' "$name" "$(median ours)"
    exit 0
fi
command -v javac >/dev/null && [ -f "$jar" ] || { log "no javac or no $jar"; exit 77; }
javac -d "$folder/classes" -cp "$jar" "$(dirname "${BASH_SOURCE[0]}")/H2Write.java"
h2 H2Write script "$folder/rows.sql" "$rows" "$indexes"
peers=(insert script)
[ "$indexes" = 0 ] || peers+=(late) # indexes made behind the rows: for those who wonder, not counted
for round in 1 2 3; do
    ours_turn
    for peer in "${peers[@]}"; do
        if [ "$round" = 1 ]; then
            turn "$peer"
            [ -n "${expected-}" ] || expected=$(h2 H2Write count "$folder/ours")
            found=$(h2 H2Write count "$folder/$peer")
            [ "$found" = "$expected" ] ||
                { log "H2 finds in ours: $expected"; log "and in $peer: $found"; exit 1; }
            ! takes_long "$peer" || log "$peer takes long: this was its only turn"
            rm -f "$folder/$peer.mv.db"
        elif ! takes_long "$peer"; then
            turn "$peer"
        fi
    done
done
for peer in "${peers[@]}"; do
    awk -v name="$name" -v peer="$peer" -v o="$(median ours)" -v p="$(median "$peer")" -v n="$rows" 'BEGIN {
        printf "%s: ours %d rows/s, %s %d rows/s: %.1f times\n", name, n / o, peer, n / p, p / o > "/dev/stderr" }'
done
awk -v name="$name" -v o="$(median ours)" -v i="$(median insert)" -v s="$(median script)" 'BEGIN {
    p = i < s ? i : s
    printf "%s %.3f %.3f %.4f\n", name, o, p, o / p }'
