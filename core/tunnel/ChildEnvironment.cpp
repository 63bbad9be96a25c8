// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/ChildEnvironment.h"

#include <algorithm>

namespace uinbox {

namespace {

const QStringList& usual()
{
    static const QStringList all{
        // Where it finds itself and its files.
        QStringLiteral("PATH"), QStringLiteral("HOME"), QStringLiteral("USER"), QStringLiteral("LOGNAME"), QStringLiteral("SHELL"),
        QStringLiteral("TMPDIR"), QStringLiteral("XDG_*"), QStringLiteral("SNAP*"),
        // Its language and time.
        QStringLiteral("LANG"), QStringLiteral("LANGUAGE"), QStringLiteral("LC_*"), QStringLiteral("TZ"),
        // The network, and who may sign in there.
        QStringLiteral("SSH_AUTH_SOCK"), QStringLiteral("SSL_CERT_*"), QStringLiteral("http_proxy"), QStringLiteral("https_proxy"),
        QStringLiteral("all_proxy"), QStringLiteral("no_proxy"), QStringLiteral("HTTP_PROXY"), QStringLiteral("HTTPS_PROXY"),
        QStringLiteral("ALL_PROXY"), QStringLiteral("NO_PROXY"),
        // What Windows needs to start anything.
        QStringLiteral("SystemRoot"), QStringLiteral("SystemDrive"), QStringLiteral("windir"), QStringLiteral("TEMP"),
        QStringLiteral("TMP"), QStringLiteral("USERPROFILE"), QStringLiteral("APPDATA"), QStringLiteral("LOCALAPPDATA"),
        QStringLiteral("ProgramData"), QStringLiteral("PATHEXT")};
    return all;
}

bool isNamed(const QString& name, const QStringList& patterns)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString& pattern) {
        return pattern.endsWith(u'*') ? name.startsWith(QStringView(pattern).chopped(1)) : name == pattern;
    });
}

}  // namespace

QProcessEnvironment childEnvironment(const QProcessEnvironment& ours, const QStringList& kept)
{
    QProcessEnvironment theirs;
    for (const QString& name : ours.keys())
        if (isNamed(name, usual()) || isNamed(name, kept)) theirs.insert(name, ours.value(name));
    return theirs;
}

}  // namespace uinbox
