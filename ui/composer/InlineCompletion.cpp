// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/InlineCompletion.h"

#include "theme/Theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <array>

namespace uinbox::ui {

namespace {

constexpr int kMostRows = 6;
constexpr int kMostTyped = 40;
constexpr int kWidest = 340;
constexpr int kRowPadding = 14;

/// A list with a line round it; the keyboard stays in the field.
class OfferList final : public QListWidget {
public:
    OfferList(const Theme& theme, QWidget* parent) : QListWidget(parent), m_theme(theme)
    {
        setFocusPolicy(Qt::NoFocus);
        setFrameShape(QFrame::NoFrame);
        setViewportMargins(1, 1, 1, 1);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setUniformItemSizes(true);
        setTextElideMode(Qt::ElideRight);
        setMouseTracking(true);
        hide();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QListWidget::paintEvent(event);
        QPainter painter(viewport());
        painter.setPen(m_theme.tokens().fieldLine);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }

private:
    const Theme& m_theme;
};

}  // namespace

InlineCompletion::InlineCompletion(QPlainTextEdit& edit, const Theme& theme)
    : QObject(&edit), m_edit(edit), m_theme(theme), m_list(new OfferList(theme, &edit))
{
    edit.installEventFilter(this);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &InlineCompletion::refresh);
    connect(&edit, &QPlainTextEdit::textChanged, this, &InlineCompletion::refresh);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(m_list->row(item)); });
}

void InlineCompletion::add(QChar sign, int least, Source source)
{
    m_signs.push_back({sign, least, std::move(source)});
}

bool InlineCompletion::isOpen() const
{
    return !m_offered.empty();
}

void InlineCompletion::close()
{
    m_offered.clear();
    m_at = -1;
    m_list->hide();
}

InlineCompletion::Token InlineCompletion::token() const
{
    const QTextCursor cursor = m_edit.textCursor();
    if (cursor.hasSelection() || m_edit.isReadOnly()) return {};
    const QString line = cursor.block().text();
    const int here = cursor.positionInBlock();
    for (int at = here - 1; at >= 0 && here - at <= kMostTyped; --at) {
        const auto sign = std::find_if(m_signs.begin(), m_signs.end(), [&](const Sign& each) { return each.sign == line[at]; });
        if (sign == m_signs.end()) continue;
        const bool beginsWord = at == 0 || !(line[at - 1].isLetterOrNumber() || line[at - 1] == sign->sign);
        const QString typed = line.mid(at + 1, here - at - 1);
        if (!beginsWord || typed.size() < sign->least || typed.startsWith(u' ')) return {};
        return {&*sign, cursor.block().position() + at, typed};
    }
    return {};
}

void InlineCompletion::refresh()
{
    const Token now = token();
    if (now.at != m_dismissed) m_dismissed = -1;
    if (!now.sign || m_dismissed >= 0 || !m_edit.hasFocus()) return close();
    m_at = now.at;
    fill(now.sign->source(now.typed));
}

void InlineCompletion::fill(const std::vector<Completion>& offered)
{
    m_offered = offered;
    if (offered.empty()) return close();
    m_list->clear();
    m_list->setFont(m_theme.font(type::kBody));
    const int height = m_list->fontMetrics().height() + kRowPadding;
    int width = 0;
    for (const Completion& each : offered) {
        auto* item = new QListWidgetItem(u' ' + each.label, m_list);
        item->setSizeHint({0, height});
        width = qMax(width, m_list->fontMetrics().horizontalAdvance(each.label));
    }
    const int rows = qMin(kMostRows, static_cast<int>(offered.size()));
    m_list->resize(qMin(kWidest, width + 2 * space::kL + m_list->verticalScrollBar()->sizeHint().width()), rows * height + 2);
    m_list->setCurrentRow(0);
    place();
    m_list->setAccessibleName(tr("%n suggestions", nullptr, static_cast<int>(offered.size())));
}

void InlineCompletion::place()
{
    QWidget* window = m_edit.window();
    // Above all else of the window: the field is too small to hold it.
    if (m_list->parentWidget() != window) m_list->setParent(window);
    QTextCursor sign(m_edit.document());
    sign.setPosition(m_at);
    const QRect caret = m_edit.cursorRect(sign);
    const QPoint top = m_edit.viewport()->mapTo(window, caret.topLeft());
    const int left = m_edit.isRightToLeft() ? top.x() - m_list->width() : top.x();
    int y = top.y() - m_list->height() - space::kXs;
    // What stands above the field says who reads what is written: it stays in sight.
    if (const QWidget* card = m_edit.parentWidget(); card && y < m_edit.mapTo(window, QPoint()).y())
        y = std::min(y, card->mapTo(window, QPoint()).y() - m_list->height() - space::kXs);
    if (y < 0) y = top.y() + caret.height() + space::kXs;
    m_list->move(qBound(0, left, qMax(0, window->width() - m_list->width())), y);
    m_list->raise();
    m_list->show();
}

void InlineCompletion::step(int by)
{
    const int rows = m_list->count();
    m_list->setCurrentRow((m_list->currentRow() + by + rows) % rows);
}

void InlineCompletion::take(int row)
{
    if (row < 0 || row >= static_cast<int>(m_offered.size())) return;
    const Completion chosen = m_offered[static_cast<size_t>(row)];
    QTextCursor cursor = m_edit.textCursor();
    const int end = cursor.position();
    const int at = m_at;
    close();
    cursor.setPosition(at);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(chosen.insert);
    m_edit.setTextCursor(cursor);
    close();
    Q_EMIT taken(chosen);
}

bool InlineCompletion::handles(const QKeyEvent& event) const
{
    if (!isOpen() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
    constexpr std::array kKeys{Qt::Key_Up, Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Escape};
    return std::find(kKeys.begin(), kKeys.end(), event.key()) != kKeys.end();
}

void InlineCompletion::press(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down) return step(event.key() == Qt::Key_Up ? -1 : 1);
    if (event.key() != Qt::Key_Escape) return take(m_list->currentRow());
    m_dismissed = m_at;
    close();
}

bool InlineCompletion::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) close();
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (!handles(key)) return QObject::eventFilter(watched, event);
    // A command of the window on the same key is not meant while the list is open.
    event->accept();
    if (!isOverride) press(key);
    return true;
}

}  // namespace uinbox::ui
