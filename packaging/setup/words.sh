# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# How the set-up scripts speak. Sourced, never run. Everything goes to stderr: stdout belongs to the program.

say() {
    printf '%s\n' "$*" >&2
}

# fail WHAT NEXT: what did not happen, and what to do about it.
fail() {
    printf '\n%s\n%s\n' "$1" "$2" >&2
    exit 1
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# installed PACKAGE...: whether every one is there, asking only dpkg's own status file.
installed() {
    local states
    states=$(dpkg-query -W -f '${db:Status-Status}\n' "$@" 2>/dev/null) || return 1
    ! grep -qvx installed <<<"$states"
}
