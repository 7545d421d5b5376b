# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Fetching from another Debian release than this machine's, through an apt state of its own: the machine's sources
# and package lists are neither read nor changed, its proxy settings are used. Everything is verified with Debian's
# keyring. Sourced after words.sh, never run.

debian_mirror=${GANGWAY_DEBIAN_MIRROR:-http://deb.debian.org/debian}

# debian_fetch SUITE FOLDER [source PACKAGE | download PACKAGE]...: puts the source or binary packages of that release
# into FOLDER/fetched. Says what failed and ends the script when the network does.
debian_fetch() {
    local suite=$1 folder=$2 keyring=/usr/share/keyrings/debian-archive-keyring.gpg types='deb deb-src'
    shift 2
    have apt-get || fail "This machine has no apt to fetch from Debian's archive with." \
        "What is missing has to come from your distribution, with its development files."
    [ -r "$keyring" ] || fail "Debian's archive keys are missing ($keyring)." \
        "Install the package debian-archive-keyring, then run this again."
    [[ " $* " == *' source '* ]] || types=deb

    rm -rf "$folder"
    mkdir -p "$folder"/apt/{state/lists/partial,cache/archives/partial,sources} "$folder/fetched"
    : >"$folder/apt/state/status"
    cat >"$folder/apt/sources/debian.sources" <<EOF
Types: $types
URIs: $debian_mirror
Suites: $suite
Components: main
Signed-By: $keyring
EOF
    debian_apt "$folder" --error-on=any update && while [ $# -gt 0 ]; do
        debian_apt "$folder" --download-only "$1" "$2" || break
        shift 2
    done
    [ $# -eq 0 ] || {
        tail -n 5 "$folder/log" >&2
        fail "Nothing could be fetched from $debian_mirror ($suite)." \
            "Check the network (or name another mirror in GANGWAY_DEBIAN_MIRROR), then run this again; nothing is lost."
    }
    rm -rf "$folder/apt"
}

# Root's apt would hand downloads to the user _apt, who cannot enter a private folder.
debian_apt() {
    local folder=$1
    shift
    (cd "$folder/fetched" && apt-get -qq \
        -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$folder/apt/sources" \
        -o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=/dev/null \
        -o "Dir::State=$folder/apt/state" -o "Dir::State::status=$folder/apt/state/status" \
        -o "Dir::Cache=$folder/apt/cache" -o APT::Sandbox::User=root \
        -o Acquire::Languages=none -o Acquire::Retries=3 "$@" </dev/null >>"$folder/log" 2>&1)
}
