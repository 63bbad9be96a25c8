// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace uinbox::ui {

class Theme;

/// What stands above the text of an e-mail: the subject, and Cc and Bcc once they are asked for. Main thread.
class SubjectLine final : public QWidget {
    Q_OBJECT

public:
    explicit SubjectLine(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString subject() const;
    /// Without edited().
    void setSubject(const QString& subject);
    [[nodiscard]] QStringList cc() const;
    [[nodiscard]] QStringList bcc() const;
    /// Shows the two fields where one of them has something. Without edited().
    void setCopies(const QStringList& cc, const QStringList& bcc);
    /// What is wrong with Cc or Bcc, in a sentence; empty where nothing is.
    [[nodiscard]] QString problem() const;
    void focusSubject();
    /// For keys that mean something to the whole composer.
    [[nodiscard]] QList<QLineEdit*> fields() const { return {m_subject, m_cc, m_bcc}; }

Q_SIGNALS:
    /// What was pasted or typed is not taken.
    void refused(const QString& sentence);
    void edited();
    /// Enter: on to the text.
    void finished();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void showCopies(bool shown);
    void applyTheme();

    const Theme& m_theme;
    QLineEdit* m_subject;
    QLineEdit* m_cc;
    QLineEdit* m_bcc;
    QLabel* m_ccLabel;
    QLabel* m_bccLabel;
    QToolButton* m_more;
};

}  // namespace uinbox::ui
