// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchQuery.h"

#include <QLineEdit>

namespace uinbox::ui {

class Theme;

/// Where one types what is looked for. Operators are tinted, those that are not understood another way. Main thread.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const Theme& theme, QWidget* parent = nullptr);

    /// Of the text as it is now.
    void setTokens(const std::vector<SearchToken>& tokens);
    [[nodiscard]] const std::vector<SearchToken>& tokens() const { return m_tokens; }
    /// The operator whose value the cursor is at; null where it is elsewhere, or something is selected.
    [[nodiscard]] const SearchToken* tokenAtCursor() const;
    /// Puts a value behind the operator at that place, and the cursor behind it.
    void complete(const SearchToken& token, const QString& value);
    /// As if it had been typed.
    void replaceAll(const QString& text);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void applyTheme();
    void tint();

    const Theme& m_theme;
    QAction* m_mark;
    std::vector<SearchToken> m_tokens;
    bool m_isComposing = false;
};

}  // namespace uinbox::ui
