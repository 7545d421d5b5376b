#!/bin/bash
# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the hostile archives beside it out of intact-small.gangway.tar with stock tools (as root: for the device).
# They are kept in the repository so that every run judges the same bytes; what each is stands in README.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 077
cd "$work"
db=appdb/metabase.db.mv.db
env=config/environment
fresh() { rm -rf tree; mkdir tree; tar xf "$here/intact-small.gangway.tar" -C tree; }
# pack NAME OPTIONS… MEMBERS…: in this order, without the zeros tar would fill a record with
pack() { local name=$1; shift; (cd tree && tar -b 2 -c --format=ustar --owner=root:0 --group=root:0 --mtime=@1700000000 -f "$here/$name" "$@"); }

fresh; pack no-manifest.tar $db $env
fresh; pack climbs-out.tar -P --transform "s,^appdb/,../../appdb/," $db $env manifest.json
fresh; pack absolute-name.tar -P --transform "s,^appdb/,/tmp/appdb/," $db $env manifest.json
fresh; mv tree/$db tree/x; ln -s /etc/passwd tree/$db; pack symbolic-link.tar $db $env manifest.json
fresh; mv tree/$db tree/x; ln tree/x tree/$db; pack hard-link.tar x $db $env manifest.json
fresh; rm tree/$db; mkfifo tree/$db; pack fifo.tar $db $env manifest.json
fresh; rm tree/$db; mknod tree/$db c 1 5; pack device.tar $db $env manifest.json
fresh; rm tree/$db; mkdir tree/$db; pack folder.tar $db $env manifest.json
fresh; pack duplicate-name.tar --hard-dereference $db $db $env manifest.json
fresh; pack manifest-first.tar manifest.json $db $env
fresh; chmod 4755 tree/$db; pack setuid.tar $db $env manifest.json
fresh; long=appdb/$(printf 'n%.0s' {1..150}); cp tree/$db "tree/$long"; pack long-name.tar --format=gnu "$long" $env manifest.json
fresh; pack pax-header.tar --format=pax --pax-option=comment=hello $db $env manifest.json
fresh; pack pax-renames.tar --format=pax --pax-option=path:=../../escaped $db $env manifest.json
fresh; pack old-v7.tar --format=v7 $db $env manifest.json
fresh; truncate -s 200K tree/$db; pack gnu-sparse.tar --format=gnu -S $db $env manifest.json
fresh; name=$'appdb/\xfcber.mv.db'; mv tree/$db "tree/$name"; pack other-encoding.tar "$name" $env manifest.json
head -c 700 "$here/intact-small.gangway.tar" > "$here/truncated.tar"
head -c 3000 "$here/intact-small.gangway.tar" > "$here/truncated-in-manifest.tar"
cat "$here/intact-small.gangway.tar" "$here/intact-small.gangway.tar" > "$here/twice.tar"
gzip -9nc "$here/intact-small.gangway.tar" > "$here/gzipped.gangway.tar"
xz -c "$here/intact-small.gangway.tar" > "$here/xz.gangway.tar"
bzip2 -c "$here/intact-small.gangway.tar" > "$here/bzip2.gangway.tar"
zstd -qc "$here/intact-small.gangway.tar" > "$here/zstd.gangway.tar"
fresh; (cd tree && rm -f "$work/z.zip" && zip -qX "$work/z.zip" $db $env manifest.json && cp "$work/z.zip" "$here/zip-renamed.gangway.tar")
# 1000:1 within gzip, and a zip of zips: nothing may unpack them
head -c 5M /dev/zero | gzip -9n > "$here/bomb-gzip.gangway.tar"
head -c 5M /dev/zero > zeros; for i in 1 2 3; do zip -qX "n$i.zip" zeros; done; zip -qX nest.zip n1.zip n2.zip n3.zip; cp nest.zip "$here/bomb-zip.gangway.tar"
: > "$here/empty-file.tar"
tar -b 2 -cf "$here/empty-tar.tar" -T /dev/null
chmod 644 "$here"/*.tar
