// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace uinbox::ui {

/// A file that comes in or goes out, while it does. It says how far it is and can be stopped; whoever waits for it shows that, in a
/// dialog of its own or at the window's edge. Main thread; a child of TransferWorks, gone soon after it ended.
class TransferWork : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What is being done, and how far it is: "Importing people.csv: 43 %".
    [[nodiscard]] virtual QString words() const = 0;
    /// What becomes of it where it is stopped, in a sentence.
    [[nodiscard]] virtual QString ifStopped() const = 0;
    /// ended() follows soon.
    virtual void stop() = 0;

    /// A dialog shows it: then nothing is said of it at the window's edge.
    void setSeen(bool isSeen);
    [[nodiscard]] bool isSeen() const { return m_isSeen; }
    /// There is a dialog that can show it again.
    void setHasDialog() { m_hasDialog = true; }
    [[nodiscard]] bool hasDialog() const { return m_hasDialog; }

Q_SIGNALS:
    /// words() may be others.
    void told();
    void seenChanged();
    /// The person wants to see it again.
    void wanted();
    /// Whatever came of it. Once.
    void ended();

private:
    bool m_isSeen = false;
    bool m_hasDialog = false;
};

/// "43 %", as the locale writes it; 0 where nothing is known.
[[nodiscard]] QString percentText(qint64 done, qint64 total);

}  // namespace uinbox::ui
