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

# usage SCRIPT: its first comment, which is its manual.
usage() {
    awk 'NR > 4 { if (!/^#/) exit; sub(/^# ?/, ""); print }' "$1" >&2
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# release: the distribution and its version, such as "debian 12". What is built for one does not fit another.
release() {
    if [ -r /etc/os-release ]; then
        (. /etc/os-release && printf '%s %s' "${ID:-linux}" "${VERSION_ID:-rolling}")
    else
        uname -sr
    fi
}

# installed PACKAGE...: whether dpkg has every one. Its list is read once, since asking per package is slow.
installed() {
    [ -n "${dpkg_list-}" ] || dpkg_list=$'\n'$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' 2>/dev/null)$'\n'
    local package
    for package; do
        [[ $dpkg_list == *$'\n'"$package installed"$'\n'* ]] || return 1
    done
}
