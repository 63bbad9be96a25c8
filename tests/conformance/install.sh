#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install.sh SOURCE TARGET: puts the locked packages into TARGET/node_modules; SOURCE is only read.
# Exit code 77: the registry cannot be reached.
set -eu

SOURCE=$1
TARGET=$2

mkdir -p "$TARGET"
cd "$TARGET"
if [ -f installed.lock ] && cmp -s "$SOURCE/package-lock.json" installed.lock; then
    echo "the packages are there already"
    exit 0
fi
rm -f installed.lock
cp "$SOURCE/package.json" "$SOURCE/package-lock.json" "$SOURCE/.npmrc" .
chmod u+w package.json package-lock.json .npmrc

STATUS=0
npm ci --no-audit --no-fund --prefer-offline --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=5000 \
    >install.log 2>&1 </dev/null || STATUS=$?
cat install.log
if [ "$STATUS" -eq 0 ]; then
    cp package-lock.json installed.lock
    exit 0
fi
# Only a registry that cannot be reached (or whose certificate is not trusted here) is a reason to skip; a lock that does not fit package.json is a failure.
UNREACHABLE='ENOTFOUND|EAI_AGAIN|ECONN[A-Z]+|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|E5[0-9][0-9]'
UNTRUSTED='SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_[A-Z_]+|CERT_[A-Z_]+'
if grep -Eq "code ($UNREACHABLE|$UNTRUSTED)" install.log; then
    echo "SKIPPED: the package registry cannot be reached"
    exit 77
fi
exit 1
