// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Waiting.h"

#include <QFile>
#include <QTemporaryDir>

namespace uinbox::test {

/// A program that says an address as Tailscale does and does not end when it is asked to. Its folder lives as long as the tests.
[[nodiscard]] inline QString stubbornProgram()
{
    static const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("stubborn"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\ntrap '' TERM\necho http://127.0.0.1:9\nwhile :; do sleep 1; done\n");
    file.close();
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    return path;
}

}  // namespace uinbox::test
