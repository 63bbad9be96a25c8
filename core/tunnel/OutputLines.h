// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace uinbox {

/// Cuts a stream of bytes into lines, without their ends and without the colours of a terminal. A line over 8 KB is cut there.
class OutputLines {
public:
    [[nodiscard]] std::vector<QByteArray> add(const QByteArray& bytes);
    /// What is left without an end.
    [[nodiscard]] QByteArray takeRest();

private:
    QByteArray m_rest;
};

}  // namespace uinbox
