// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace uinbox::ui {

/// A check box whose words go on in the next line where there is no room for them in one. Everything else is QCheckBox's. Main thread.
class WrapCheckBox final : public QCheckBox {
    Q_OBJECT

public:
    explicit WrapCheckBox(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void initStyleOption(QStyleOptionButton* option) const override;

private:
    [[nodiscard]] int besideText() const;
    [[nodiscard]] QString wrapped(int width) const;
};

}  // namespace uinbox::ui
