// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/LinkPreview.h"

#include "common/AddressLink.h"
#include "theme/Theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

/// So much of a text tells what it is; the whole of it is in the message field before it is sent.
constexpr int kMostLetters = 240;
constexpr int kMostLines = 4;
constexpr int kMostSubject = 120;
constexpr int kWidth = 280;

QString cut(const QString& text, int most)
{
    return text.size() <= most ? text : text.left(most).trimmed() + QStringLiteral(" …");
}

QString beginningOf(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QStringList lines = trimmed.left(2 * kMostLetters).split(u'\n');
    const QString first = lines.mid(0, kMostLines).join(u'\n');
    const bool isWhole = first.size() == trimmed.size() && first.size() <= kMostLetters;
    return isWhole ? first : first.left(kMostLetters).trimmed() + QStringLiteral(" …");
}

QString namesOf(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths) names.append(QFileInfo(path).fileName());
    return names.join(QStringLiteral(", "));
}

}  // namespace

bool LinkPreview::has(const AddressLink& link)
{
    return !link.subject.isEmpty() || !link.body.trimmed().isEmpty() || !link.cc.isEmpty() || !link.bcc.isEmpty() ||
           !link.files.isEmpty();
}

LinkPreview::LinkPreview(const AddressLink& link, const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    layout->setSpacing(space::kXs);
    add(tr("From the link:"), type::kSmall, QFont::Medium);
    if (!link.subject.isEmpty()) add(cut(link.subject, kMostSubject), type::kBody, QFont::DemiBold);
    if (!link.body.trimmed().isEmpty()) add(beginningOf(link.body), type::kBody, QFont::Normal);
    const QStringList copies = link.cc + link.bcc;
    if (!copies.isEmpty())
        add(tr("Copies to %1").arg(cut(copies.join(QStringLiteral(", ")), kMostLetters)), type::kSmall, QFont::Normal);
    if (!link.files.isEmpty()) add(tr("With %1").arg(cut(namesOf(link.files), kMostLetters)), type::kSmall, QFont::Normal);
    setAccessibleName(tr("What the link brings"));
    setAccessibleDescription(words());
}

QLabel* LinkPreview::add(const QString& text, int size, int weight)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_theme.font(size, static_cast<QFont::Weight>(weight)));
    // A word of a link is as long as its sender likes.
    label->setMinimumWidth(m_theme.scaled(kWidth));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    label->setFixedHeight(label->heightForWidth(m_theme.scaled(kWidth)));
    layout()->addWidget(label);
    return label;
}

QString LinkPreview::words() const
{
    QStringList all;
    for (const QLabel* label : findChildren<QLabel*>()) all.append(label->text());
    return all.join(u'\n');
}

void LinkPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.tokens().line);
    painter.setBrush(m_theme.tokens().panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::kS, radius::kS);
}

}  // namespace uinbox::ui
