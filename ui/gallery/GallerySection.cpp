// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/GallerySection.h"

#include "theme/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kColumns = 8;

}  // namespace

GallerySection::GallerySection(const QString& title, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(title, this)), m_grid(new QGridLayout)
{
    m_title->setTextFormat(Qt::PlainText);
    m_grid->setHorizontalSpacing(space::kL);
    m_grid->setVerticalSpacing(space::kM);
    m_grid->setColumnStretch(kColumns - 1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kXl);
    layout->setSpacing(space::kM);
    layout->addWidget(m_title);
    layout->addLayout(m_grid);
    connect(&theme, &Theme::changed, this, &GallerySection::applyTheme);
    applyTheme();
}

std::vector<GallerySection::State> GallerySection::states()
{
    return {{tr("Normal"), QStyle::State_None},
            {tr("Hover"), QStyle::State_MouseOver},
            {tr("Pressed"), QStyle::State_Sunken | QStyle::State_MouseOver},
            {tr("Focus"), QStyle::State_HasFocus}};
}

QLabel* GallerySection::addLabel(const QString& text, int row, int column, int pixelSize)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    m_captions.push_back({label, pixelSize});
    m_grid->addWidget(label, row, column);
    return label;
}

void GallerySection::addHeads(const QStringList& heads)
{
    for (int i = 0; i < heads.size(); ++i) (void)addLabel(heads[i], m_row, i + 1, type::kSmall);
    ++m_row;
    applyTheme();
}

void GallerySection::addRow(const QString& name, const std::vector<QWidget*>& samples)
{
    (void)addLabel(name, m_row, 0, type::kSmall);
    int column = 1;
    for (QWidget* sample : samples) {
        sample->setParent(this);
        m_grid->addWidget(sample, m_row, column++, Qt::AlignLeft | Qt::AlignVCenter);
    }
    ++m_row;
    applyTheme();
}

void GallerySection::addWide(QWidget* sample)
{
    sample->setParent(this);
    m_grid->addWidget(sample, m_row++, 0, 1, kColumns);
}

void GallerySection::applyTheme()
{
    m_title->setFont(m_theme.font(type::kLarge, QFont::DemiBold));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    for (const Caption& caption : m_captions) {
        caption.label->setFont(m_theme.font(caption.pixelSize));
        caption.label->setPalette(muted);
    }
}

}  // namespace uinbox::ui
