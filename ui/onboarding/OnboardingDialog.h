// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "onboarding/SetUp.h"
#include "settings/UnsavedDialog.h"

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace uinbox::ui {

class SettingsPage;
class SetUpProgress;

/// The first day, step by step: the same pages as the settings', one after the other. "Next" stores what was typed and says what is wrong
/// with it; every step can be left out, and what is typed stays while another one is seen. Begins at the first that is not done. Main
/// thread; deletes itself.
class OnboardingDialog final : public UnsavedDialog {
    Q_OBJECT

public:
    explicit OnboardingDialog(const AppContext& context, QWidget* parent = nullptr);

    void show(SetUpStep step);
    [[nodiscard]] SetUpStep step() const;
Q_SIGNALS:
    void importRequested();
    void writeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Step {
        SetUpStep step;
        SettingsPage* page;  ///< null where there is nothing to store
    };
    void addPages();
    void addPage(SetUpStep step, SettingsPage* page);
    void addOffer(SetUpStep step, const QString& words, const QString& deed, void (OnboardingDialog::*wanted)());
    void build();
    void go(int to);
    void next();
    void write();
    void onStep();
    void showProgress();
    void applyTheme();
    [[nodiscard]] SettingsPage* page() const;

    AppContext m_context;
    SetUpProgress* m_progress;
    std::vector<Step> m_steps;
    QListWidget* m_list;
    QLabel* m_where;
    QStackedWidget* m_pages;
    QPushButton* m_back;
    QPushButton* m_skip;
    QPushButton* m_next;
    bool m_isWriting = false;  ///< once it is closed
    bool m_isGoingOn = false;  ///< once it is stored
};

}  // namespace uinbox::ui
