// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "threads/Message.h"

#include <QDialog>

namespace uinbox::ui {

class EmailView;

/// One e-mail in a window of its own, to read. Esc closes it; what was done wrong is said within it. Main thread; deletes itself when closed.
class EmailWindow final : public QDialog {
    Q_OBJECT

public:
    EmailWindow(const AppContext& context, const Message& message, const QString& name, QWidget* parent);

    [[nodiscard]] EmailView& view() const { return *m_view; }

Q_SIGNALS:
    /// A person wants to go there.
    void linkOpened(const QUrl& url);

private:
    void saveText();
    void report(const QString& words);

    AppContext m_context;
    EmailView* m_view;
    QString m_name;
};

/// The message is an e-mail that looks otherwise than its text: it is worth opening.
[[nodiscard]] bool hasOriginal(const Message& message);

/// Opens an e-mail in a window of its own, in front of `parent`; its links are followed by the system's browser. `name` is what the other person
/// is called. Main thread.
EmailWindow* openEmail(const Message& message, const QString& name, const AppContext& context, QWidget* parent);

}  // namespace uinbox::ui
