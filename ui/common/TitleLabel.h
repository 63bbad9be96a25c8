// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ElidedLabel.h"

namespace uinbox::ui {

class Theme;

/// The heading of a page beside its buttons: large where there is room, smaller where its words are longer than that, and ending in dots
/// only where the size of text is not enough either. Main thread.
class TitleLabel final : public ElidedLabel {
    Q_OBJECT

public:
    TitleLabel(const QString& text, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    const Theme& m_theme;
};

}  // namespace uinbox::ui
