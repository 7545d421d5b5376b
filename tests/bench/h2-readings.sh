# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# For the comparisons that read H2 files: `. h2-readings.sh ROWS` sets jar, rows (1,000,000 without ROWS) and data, an
# H2 file with a table of so many rows and 8 mixed columns, without its .mv.db. H2 makes it.

jar=${GANGWAY_H2_JAR:-/usr/share/java/h2.jar}
command -v java >/dev/null && [ -f "$jar" ] || { echo "no java or no $jar" >&2; exit 77; }
rows=${1:-1000000}
folder=${GANGWAY_BENCH_FOLDER:-$PWD}
# Making the file takes half a minute, so it is kept.
cache=${TMPDIR:-/tmp}/gangway-bench-$(id -u)
data=$cache/h2-read-$rows
mkdir -p -m 700 "$cache"

if [ ! -f "$data.mv.db" ]; then
    echo "making $data.mv.db" >&2
    cat >"$folder/make.sql" <<SQL
CREATE TABLE READINGS(ID BIGINT PRIMARY KEY, KIND INTEGER, NAME VARCHAR(100), NOTE VARCHAR, AT TIMESTAMP WITH TIME ZONE,
    LEVEL DOUBLE PRECISION, VALID BOOLEAN, AMOUNT NUMERIC(12, 2));
INSERT INTO READINGS SELECT X, MOD(X * 7919, 1000), 'sensor ' || MOD(X * 31, 5000) || ' in hall ' || MOD(X, 17),
    CASE WHEN MOD(X, 10) = 0 THEN NULL WHEN MOD(X, 50) = 1 THEN U&'Gr\00fc\00dfe ' || X
        ELSE 'checked by ' || RAWTOHEX(CAST(X * 2654435761 AS VARCHAR)) END,
    DATEADD('SECOND', X * 37, TIMESTAMP WITH TIME ZONE '2015-01-01 00:00:00+01:00'), SQRT(X) * 1.7, MOD(X, 3) = 0,
    MOD(X * 104729, 100000000) / 100.0 FROM SYSTEM_RANGE(1, $rows);
SQL
    java -cp "$jar" org.h2.tools.RunScript -url "jdbc:h2:file:$data-part" -user sa -script "$folder/make.sql" >&2
    mv "$data-part.mv.db" "$data.mv.db"
fi

# seconds COMMAND…: how long it takes; what it prints and its seconds of CPU, user and system, go to stderr.
seconds() {
    local TIMEFORMAT='%R %U %S'
    { time "$@" >&3 2>&3; } 3>&2 2>"$folder/time" || return
    awk -v name="$1" '{ printf "%s: %.2f s of CPU\n", name, $2 + $3 > "/dev/stderr"; print $1 }' "$folder/time"
}
# H2 changes what it opens, so it gets a copy, as well cached as ours.
script() {
    java -cp "$jar" org.h2.tools.Script -url "jdbc:h2:file:$folder/peer" -user sa -script "$folder/peer.sql"
}
check_script() {
    local count
    count=$(grep -c '^(' "$folder/peer.sql")
    [ "$count" = "$rows" ] || { echo "the peer wrote $count rows of $rows" >&2; exit 1; }
}
median() { sort -n "$1" | sed -n "$((($(wc -l <"$1") + 1) / 2))p"; }
# report NAME: the line, from the files ours and peer.
report() {
    awk -v name="$1" -v o="$(median "$folder/ours")" -v p="$(median "$folder/peer")" -v n="$rows" 'BEGIN {
        printf "ours %d rows/s, peer %d rows/s: %.1f times\n", n / o, n / p, p / o > "/dev/stderr"
        printf "%s %.3f %.3f %.3f\n", name, o, p, o / p }'
}
