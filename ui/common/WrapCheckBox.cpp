// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/WrapCheckBox.h"

#include "theme/Tokens.h"

#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace uinbox::ui {

WrapCheckBox::WrapCheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// What the mark and the ring take of the width.
int WrapCheckBox::besideText() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this) + space::kXs;
}

QString WrapCheckBox::wrapped(int width) const
{
    const int room = width - besideText();
    QStringList lines;
    for (const QString& word : text().split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.back() + u' ' + word;
        if (lines.isEmpty() || fontMetrics().size(Qt::TextShowMnemonic, longer).width() > room)
            lines.append(word);
        else
            lines.back() = longer;
    }
    return lines.join(u'\n');
}

QSize WrapCheckBox::minimumSizeHint() const
{
    int longest = 0;
    for (const QString& word : text().split(u' '))
        longest = std::max(longest, fontMetrics().size(Qt::TextShowMnemonic, word).width());
    return {besideText() + longest, sizeHint().height()};
}

int WrapCheckBox::heightForWidth(int width) const
{
    const int oneLine = fontMetrics().size(Qt::TextShowMnemonic, text()).height();
    const int all = fontMetrics().size(Qt::TextShowMnemonic, wrapped(width)).height();
    return sizeHint().height() + std::max(0, all - oneLine);
}

void WrapCheckBox::initStyleOption(QStyleOptionButton* option) const
{
    QCheckBox::initStyleOption(option);
    option->text = wrapped(width());
}

}  // namespace uinbox::ui
