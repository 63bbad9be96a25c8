// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduler/ScheduleService.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace uinbox::ui {

class ScheduleForm;
class Theme;

/// Changes one message that leaves later: its time, its text, an e-mail's subject. A template's text is the provider's and stays.
/// Main thread; deletes itself.
class ScheduledEditor final : public QDialog {
    Q_OBJECT

public:
    ScheduledEditor(const ScheduledMessage& scheduled, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Says why it could not be saved; what was typed stays.
    void showProblem(const QString& sentence);

    /// Something is typed that is not saved.
    [[nodiscard]] bool isChanged() const;
    /// Closes; what was typed is lost.
    void drop();
    /// The first time with changes it says that they would be lost; the second time it closes.
    void reject() override;

Q_SIGNALS:
    /// Only what is another than before. Close the dialog when it is stored, or showProblem().
    void changed(const uinbox::ScheduleChange& change);

private:
    void build();
    void addText(QVBoxLayout& layout);
    void save();

    ScheduledMessage m_scheduled;
    const Theme& m_theme;
    ScheduleForm* m_form;
    QLineEdit* m_subject;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    bool m_isTold = false;
};

}  // namespace uinbox::ui
