// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Reflow.h"

#include "common/ElidedLabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace uinbox::ui {

namespace {

/// Of a sentence that may wrap, so much at least stands beside something else.
constexpr int kSentenceLetters = 24;

int wantedBy(const QLayoutItem& item)
{
    const auto* label = qobject_cast<const QLabel*>(const_cast<QLayoutItem&>(item).widget());
    const int wanted = item.sizeHint().width();
    if (label && label->wordWrap()) return qMin(wanted, kSentenceLetters * label->fontMetrics().averageCharWidth());
    return qobject_cast<const ElidedLabel*>(label) ? item.minimumSize().width() : wanted;
}

}  // namespace

Reflow::Reflow(QWidget& host) : QObject(&host), m_host(host)
{
    host.installEventFilter(this);
    arrange();
}

bool Reflow::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::LayoutRequest || type == QEvent::Show) arrange();
    return QObject::eventFilter(watched, event);
}

void Reflow::arrange()
{
    auto* box = qobject_cast<QBoxLayout*>(m_host.layout());
    if (!box) return;
    const QMargins margins = box->contentsMargins();
    int wanted = 0;
    int widest = 0;
    int parts = 0;
    for (int i = 0; i < box->count(); ++i) {
        const QLayoutItem& item = *box->itemAt(i);
        if (item.isEmpty()) continue;
        wanted += wantedBy(item);
        widest = qMax(widest, item.minimumSize().width());
        ++parts;
    }
    wanted += qMax(0, parts - 1) * box->spacing() + margins.left() + margins.right();
    // Else the row itself would keep the widget from becoming narrower.
    m_host.setMinimumWidth(qMax(1, widest + margins.left() + margins.right()));
    const auto direction = wanted > m_host.width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == box->direction()) return;
    box->setDirection(direction);
    // All that is around it has another size now, and knows at once.
    for (QWidget* each = &m_host; each && !each->isWindow(); each = each->parentWidget()) each->updateGeometry();
}

}  // namespace uinbox::ui
