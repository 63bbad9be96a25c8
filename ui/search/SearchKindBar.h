// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchFinds.h"

#include <QWidget>

class QToolButton;

namespace uinbox::ui {

class Theme;

/// What was found, kind by kind with how many, one of them or all to be shown. Left and Right go from one to the next. Main thread.
class SearchKindBar final : public QWidget {
    Q_OBJECT

public:
    explicit SearchKindBar(const Theme& theme, QWidget* parent = nullptr);

    /// Absent: all of them.
    void setKind(std::optional<SearchKind> kind);
    [[nodiscard]] std::optional<SearchKind> kind() const { return m_kind; }
    void setFindings(const SearchFindings& findings);
    [[nodiscard]] QToolButton& button(std::optional<SearchKind> kind) const;

Q_SIGNALS:
    void chosen(std::optional<uinbox::SearchKind> kind);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add(std::optional<SearchKind> kind);
    void applyTheme();

    const Theme& m_theme;
    std::optional<SearchKind> m_kind;
    std::vector<std::pair<std::optional<SearchKind>, QToolButton*>> m_buttons;
};

}  // namespace uinbox::ui
