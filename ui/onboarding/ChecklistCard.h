// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "onboarding/SetUp.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QToolButton;

namespace uinbox::ui {

class ElidedLabel;
class SetUpProgress;

/// "Getting started" above the list of conversations: how much is done, and the next steps that are not, each a click away. Stays until
/// all of it is done or a person puts it away. Hidden by default. Main thread.
class ChecklistCard final : public QWidget {
    Q_OBJECT

public:
    explicit ChecklistCard(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const SetUpProgress& progress() const { return *m_progress; }

Q_SIGNALS:
    void stepWanted(uinbox::ui::SetUpStep step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        SetUpStep step;
        QPushButton* button;
    };
    void build();
    void refresh();
    void applyTheme();

    AppContext m_context;
    SetUpProgress* m_progress;
    ElidedLabel* m_title;
    QPushButton* m_count;  ///< leads to all of them
    QToolButton* m_close;
    std::vector<Row> m_rows;
};

}  // namespace uinbox::ui
