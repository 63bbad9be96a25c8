// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutgoingChecks.h"

#include <QWidget>

#include <vector>

namespace uinbox::ui {

class Theme;

/// The files that go along with a message, as chips with name, size and a cross. Takes readable files up to a total size and says in a
/// sentence what it does not take. Hidden while there are none. Main thread.
class AttachmentStrip final : public QWidget {
    Q_OBJECT

public:
    /// All together: Base64 makes four bytes of three on their way.
    static constexpr qint64 kMostBytes = kMaxEmailBytes / 4 * 3;

    explicit AttachmentStrip(const Theme& theme, QWidget* parent = nullptr);

    /// A file that is there already is not added twice. Emits refused() for what cannot go along.
    void add(const QStringList& paths);
    void setFiles(const std::vector<OutgoingFile>& files);
    void clear() { setFiles({}); }
    [[nodiscard]] const std::vector<OutgoingFile>& files() const { return m_files; }

Q_SIGNALS:
    void changed();
    void refused(const QString& sentence);

private:
    void remove(const QString& path);
    void rebuild();
    [[nodiscard]] qint64 totalBytes() const;

    const Theme& m_theme;
    std::vector<OutgoingFile> m_files;
};

}  // namespace uinbox::ui
