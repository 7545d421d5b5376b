# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# For the comparisons of start-up: `. starting-up.sh NAME [FOLDER [ROUNDS]]` prints the line of NAME. FOLDER has the
# programs (default: $GANGWAY_BIN), ROUNDS is 21. The platform is Qt's: QT_QPA_PLATFORM.
#
# Measured is from before the process is there until the first painted pixels of its first window are handed to the
# screen, in seconds. Nothing in the program takes part in that: Qt tells of each flush itself when the logging category
# qt.widgets.painting is asked for, with the time. The caches are warm: a first round is not counted. Median, in turns.

name=$1
bin=${2:-$GANGWAY_BIN}
rounds=${3:-21}
folder=${GANGWAY_BENCH_FOLDER:-$(mktemp -d)}
mkdir -m 700 "$folder/home"
export GANGWAY_HOME=$folder/home XDG_CONFIG_HOME=$folder/home XDG_RUNTIME_DIR=$folder/home LC_ALL=C.UTF-8 TZ=UTC
export QT_LOGGING_RULES=qt.widgets.painting.info=true
export QT_MESSAGE_PATTERN='%{time yyyy-MM-ddThh:mm:ss.zzz}Z %{message}'

# first_paint LOG PROGRAM: the seconds it took. LOG is where the program writes what Qt tells it.
first_paint() {
    local log=$1 begin line pid
    shift
    rm -f "$log"
    begin=$EPOCHREALTIME
    "$@" >/dev/null 2>"$folder/stderr" &
    pid=$!
    line=$(tail --pid="$pid" -n +1 -F "$log" 2>/dev/null | { grep -m 1 'Flushing QRegion' && kill "$pid"; }) ||
        { echo "$1 painted nothing; see $folder" >&2; return 1; }
    wait "$pid" 2>/dev/null || true
    awk -v from="$begin" -v until="$(date -d "${line%%Z*}Z" +%s.%3N)" 'BEGIN { printf "%.3f\n", until - from }'
}
ours() { first_paint "$GANGWAY_HOME/log/gangway.log" "$bin/gangway"; }
peer() { first_paint "$folder/stderr" "$bin/bench-empty-window"; }
median() { sort -n "$1" | sed -n "$(((rounds + 1) / 2))p"; }

ours >&2
peer >&2
for ((round = 0; round < rounds; ++round)); do
    ours >>"$folder/ours"
    peer >>"$folder/peer"
done
for side in ours peer; do
    echo "$side: $(sort -n "$folder/$side" | sed -n '1p;$p' | paste -sd ' ' | sed 's/ / to /') s" >&2
done
awk -v name="$name" -v ours="$(median "$folder/ours")" -v peer="$(median "$folder/peer")" \
    'BEGIN { printf "%s %.3f %.3f %.2f\n", name, ours, peer, ours / peer }'
