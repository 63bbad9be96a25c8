// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "people/MergeRecord.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace uinbox::ui {

class PersonCard;

/// Two people side by side, who may be one. Who is kept is for the person to say; what comes of it is shown before anything is done.
/// Main thread.
class MergeForm final : public QWidget {
    Q_OBJECT

public:
    explicit MergeForm(const AppContext& context, QWidget* parent = nullptr);

    /// Nobody is kept yet. `why` is what speaks for it; empty for nothing.
    void setPair(const Contact& first, const Contact& second, const QString& why);
    /// Why it could not be done.
    void showProblem(const Error& error);

Q_SIGNALS:
    void mergeRequested(const uinbox::Contact& kept, const uinbox::Contact& other);
    void distinctRequested(const uinbox::Contact& first, const uinbox::Contact& second);

private:
    void build();
    [[nodiscard]] QWidget* makePage();
    void choose(PersonCard* kept);
    void readPreview();
    void showPreview(const MergePreview& preview);
    void say(const QString& problem);
    [[nodiscard]] PersonCard* other() const { return m_kept == m_first ? m_second : m_first; }
    void applyTheme();

    AppContext m_context;
    PersonCard* m_first;
    PersonCard* m_second;
    PersonCard* m_kept = nullptr;
    QLabel* m_why;
    QLabel* m_heading;
    QLabel* m_result;
    QLabel* m_problem;
    QPushButton* m_merge;
    QPushButton* m_distinct;
    quint64 m_generation = 0;
};

}  // namespace uinbox::ui
