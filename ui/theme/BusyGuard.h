// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QPushButton;
class QWidget;

namespace uinbox::ui {

/// Keeps a button from being pressed while what it began is under way, and tells a screen reader. A child of the button, until
/// end(). Main thread.
class BusyGuard final : public QObject {
    Q_OBJECT

public:
    explicit BusyGuard(QPushButton& button);
    /// Gives the button back as it was, and goes.
    void end();

    /// The guard of a widget, null where it is not busy.
    [[nodiscard]] static BusyGuard* of(const QWidget* widget);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tellReaders() const;

    QPushButton& m_button;
    QString m_description;
    bool m_wasDefault;
    bool m_wasAutoDefault;
    bool m_hadKind;
};

}  // namespace uinbox::ui
