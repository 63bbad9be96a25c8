// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/FileChip.h"

#include "common/FileText.h"
#include "common/PlainToolTip.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kMostNameWidth = 180;
constexpr int kChipHeight = 34;
constexpr int kRemove = 32;

QString stateText(const std::optional<FileFacts>& facts)
{
    if (!facts) return QStringLiteral("…");
    switch (facts->kind) {
        case FileFacts::Kind::File: return facts->bytes > 0 ? sizeText(facts->bytes) : FileChip::tr("empty");
        case FileFacts::Kind::Missing: return FileChip::tr("missing");
        case FileFacts::Kind::Folder:
        case FileFacts::Kind::Unreadable: return FileChip::tr("cannot be read");
    }
    return {};
}

}  // namespace

FileChip::FileChip(const Theme& theme, const OutgoingFile& file, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)), m_size(new QLabel(this)), m_remove(new QToolButton(this))
{
    const Tokens& tokens = theme.tokens();
    auto* name = new QLabel(this);
    name->setTextFormat(Qt::PlainText);
    const QFont font = theme.font(type::kSmall);
    name->setFont(font);
    name->setText(QFontMetrics(font).elidedText(file.fileName, Qt::ElideMiddle, theme.scaled(kMostNameWidth)));
    m_size->setFont(font);
    m_size->setTextFormat(Qt::PlainText);
    m_remove->setIcon(makeIcon(Icon::Close, tokens.text, tokens.textMuted));
    m_remove->setIconSize({14, 14});
    m_remove->setFixedSize(kRemove, kRemove);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::TabFocus);
    m_remove->setAccessibleName(tr("Remove %1").arg(file.fileName));
    m_remove->setToolTip(tr("Remove"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kS, 0, 1, 0);
    row->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{m_icon, name, m_size, m_remove}) row->addWidget(part);
    setFixedHeight(qMax(kChipHeight, QFontMetrics(font).height() + space::kS));
    setToolTip(plainToolTip(file.fileName));
    connect(m_remove, &QToolButton::clicked, this, &FileChip::removeRequested);
    setFacts({});
}

void FileChip::setFacts(const std::optional<FileFacts>& facts)
{
    const Tokens& tokens = m_theme.tokens();
    m_missing = facts && facts->kind != FileFacts::Kind::File;
    m_size->setText(stateText(facts));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_missing ? tokens.danger : tokens.textMuted);
    m_size->setPalette(colors);
    m_icon->setPixmap(
        iconPixmap(m_missing ? Icon::Alert : Icon::File, m_missing ? tokens.danger : tokens.textMuted, 16, devicePixelRatioF()));
    update();
}

void FileChip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_missing ? tokens.danger : tokens.line, 1));
    painter.setBrush(m_missing ? tokens.dangerSoft : tokens.hover);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::kS, radius::kS);
}

}  // namespace uinbox::ui
