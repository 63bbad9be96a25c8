// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QSplitter;
class QWidget;

namespace uinbox::ui {

/// Where the window was and how it was divided: a small file of the profile, not of the shared data, because it belongs to this screen.
/// Read once before the window is shown, written when it closes.
class WindowMemory {
public:
    explicit WindowMemory(const QString& profileDir);

    /// A sensible size in the middle of the screen where nothing is known yet; never larger than the screen, nor beyond its edges.
    void restore(QWidget& window, QSplitter& panes) const;
    void store(const QWidget& window, const QSplitter& panes) const;

private:
    QString m_path;
};

}  // namespace uinbox::ui
