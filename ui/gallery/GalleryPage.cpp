// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/GalleryPage.h"

#include "common/Switch.h"
#include "common/TabOrder.h"
#include "gallery/GalleryButtons.h"
#include "gallery/GalleryFields.h"
#include "gallery/GalleryLists.h"
#include "gallery/GalleryMessages.h"
#include "gallery/GalleryTokens.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>

namespace uinbox::ui {

namespace {

constexpr QSize kSize{1180, 820};
constexpr int kPercents[] = {100, 125, 150, 200};

}  // namespace

GalleryPage::GalleryPage(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_scroll(new QScrollArea(this)), m_bar(makeBar())
{
    setWindowTitle(tr("Gallery"));
    resize(kSize);
    auto* page = new QWidget(m_scroll);
    auto* parts = new QVBoxLayout(page);
    parts->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    for (GallerySection* section : {static_cast<GallerySection*>(new GalleryButtons(theme, page)),
                                    static_cast<GallerySection*>(new GalleryFields(theme, page)),
                                    static_cast<GallerySection*>(new GalleryMessages(theme, page)),
                                    static_cast<GallerySection*>(new GalleryLists(theme, page)),
                                    static_cast<GallerySection*>(new GalleryTokens(theme, page))})
        parts->addWidget(section);
    parts->addStretch();
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_scroll, 1);
    tabAsLaidOut(*layout);
    connect(&theme, &Theme::changed, this, &GalleryPage::follow);
    follow();
}

QWidget* GalleryPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::kXl, space::kS, space::kXl, space::kS);
    layout->setSpacing(space::kL);
    m_appearance = new QComboBox(bar);
    m_appearance->setAccessibleName(tr("Appearance"));
    m_appearance->addItems({tr("Light"), tr("Dark"), tr("High contrast")});
    connect(m_appearance, &QComboBox::activated, this,
            [this](int index) { m_theme.setAppearance(static_cast<Appearance>(index)); });
    m_size = new QComboBox(bar);
    m_size->setAccessibleName(tr("Text size"));
    for (const int percent : kPercents) m_size->addItem(tr("Text %1 %").arg(percent), percent);
    connect(m_size, &QComboBox::activated, this,
            [this](int index) { m_theme.setTextScale(m_size->itemData(index).toInt() / 100.0); });
    m_mirror = new Switch(tr("Right to left"), m_theme, bar);
    connect(m_mirror, &Switch::toggled, this,
            [](bool isOn) { QApplication::setLayoutDirection(isOn ? Qt::RightToLeft : Qt::LeftToRight); });
    m_still = new Switch(tr("Reduced motion"), m_theme, bar);
    connect(m_still, &Switch::toggled, this, [this](bool isOn) { m_theme.setReducedMotion(isOn); });
    for (QWidget* control : {static_cast<QWidget*>(m_appearance), static_cast<QWidget*>(m_size), static_cast<QWidget*>(m_mirror),
                             static_cast<QWidget*>(m_still)})
        layout->addWidget(control);
    layout->addStretch();
    return bar;
}

void GalleryPage::follow()
{
    m_appearance->setCurrentIndex(static_cast<int>(m_theme.appearance()));
    m_size->setCurrentIndex(m_size->findData(qRound(m_theme.textScale() * 100)));
    m_mirror->setChecked(QGuiApplication::layoutDirection() == Qt::RightToLeft);
    m_still->setChecked(m_theme.reducedMotion());
}

void GalleryPage::showWhole(int width)
{
    QWidget* page = m_scroll->widget();
    const int wide = qMax(width, page->minimumSizeHint().width());
    const int height = page->hasHeightForWidth() ? page->heightForWidth(wide) : page->sizeHint().height();
    resize(wide, m_bar->sizeHint().height() + height);
}

}  // namespace uinbox::ui
