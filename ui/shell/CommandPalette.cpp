// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandPalette.h"

#include "shell/PaletteDelegate.h"
#include "shell/PaletteSearch.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kWidth = 640;
constexpr int kTop = 72;
/// Of the window: most of what is looked for is seen at once, and where one comes from stays in sight.
constexpr double kShare = 0.6;
constexpr int kLongest = 200;

}  // namespace

CommandPalette::CommandPalette(PaletteSearch& search, const Theme& theme, QWidget& window)
    : QFrame(&window),
      m_search(search),
      m_theme(theme),
      m_window(window),
      m_model(new PaletteModel(this)),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_none(new QLabel(tr("Nothing found. Fewer letters find more."), this))
{
    hide();
    build();
    m_field->installEventFilter(this);
    m_window.installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_moved = false;
        m_search.search(typed);
    });
    connect(&m_search, &PaletteSearch::found, this, &CommandPalette::show);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) {
        if (!m_model->item(index.row())) return;
        m_moved = true;
        m_list->setCurrentIndex(index);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (isVisible() && now && now != m_field) shut(Focus::Left);
    });
}

void CommandPalette::build()
{
    setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Search people, conversations and commands (> commands, @ people)"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setMaxLength(kLongest);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_theme, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    m_list->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kS, space::kM, space::kS, space::kS);
    layout->setSpacing(space::kS);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::kS, 0, space::kS, 0);
    row->addWidget(m_field);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    m_none->setContentsMargins(space::kM, space::kXs, space::kM, space::kS);
    m_none->hide();
    layout->addWidget(m_none);
}

void CommandPalette::toggle()
{
    isVisible() ? shut(Focus::GivenBack) : open();
}

void CommandPalette::open()
{
    m_before = m_window.focusWidget();
    m_moved = false;
    m_field->clear();
    QFrame::show();
    raise();
    m_search.begin();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::shut(Focus focus)
{
    if (!isVisible()) return;
    QWidget* before = m_before;
    m_before = nullptr;
    hide();
    if (focus == Focus::GivenBack && before) before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::show(const std::vector<PaletteGroup>& groups)
{
    if (!isVisible()) return;
    const PaletteItem* chosen = m_moved ? m_model->item(m_list->currentIndex().row()) : nullptr;
    const QString kept = chosen ? chosen->id : QString();
    m_model->setGroups(groups);
    int row = m_model->next(-1, 1);
    for (int i = 0; i < m_model->rowCount() && !kept.isEmpty(); ++i)
        if (const PaletteItem* item = m_model->item(i); item && item->id == kept) row = i;
    m_list->setCurrentIndex(m_model->index(row));
    if (row <= 1) m_list->scrollToTop();
    place();
}

void CommandPalette::place()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    const int most = static_cast<int>(m_window.height() * kShare);
    int rows = isEmpty ? m_none->sizeHint().height() : space::kXs;
    for (int i = 0; i < m_model->rowCount() && rows < most; ++i) rows += m_list->sizeHintForRow(i);
    const int wanted = m_field->sizeHint().height() + 2 * space::kM + space::kS + rows;
    const int width = qMin(m_theme.scaled(kWidth), m_window.width() - 2 * space::kL);
    const int top = qMin(kTop, m_window.height() / 10);
    const int height = qMin(qMin(wanted, most), m_window.height() - top - space::kL);
    setGeometry((m_window.width() - width) / 2, top, width, height);
}

void CommandPalette::move(int step)
{
    m_moved = true;
    const int row = m_model->next(m_list->currentIndex().row(), step);
    if (row >= 0) m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::choose(const QModelIndex& index)
{
    const PaletteItem* item = m_model->item(index.row());
    if (!item || !item->run) return;
    const PaletteItem chosen = *item;
    // First back to where the keyboard was: the command may act on it.
    shut(Focus::GivenBack);
    m_search.remember(chosen);
    chosen.run();
}

bool CommandPalette::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool ctrl = modifiers & Qt::ControlModifier;
    if (key == Qt::Key_Escape)
        shut(Focus::GivenBack);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose(m_list->currentIndex());
    else if (key == Qt::Key_Down || (ctrl && key == Qt::Key_N) || (key == Qt::Key_Tab && !ctrl))
        move(1);
    else if (key == Qt::Key_Up || (ctrl && key == Qt::Key_P) || (key == Qt::Key_Backtab && !ctrl))
        move(-1);
    else if (key == Qt::Key_PageDown || key == Qt::Key_PageUp)
        for (int i = 0; i < 5; ++i) move(key == Qt::Key_PageDown ? 1 : -1);
    else
        return false;
    return true;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (!isVisible()) return QFrame::eventFilter(watched, event);
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (onKey(press->key(), press->modifiers())) return true;
    }
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        // Keys of the list, not of the window behind it.
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool isOwn = press->modifiers() == Qt::ControlModifier && (press->key() == Qt::Key_N || press->key() == Qt::Key_P);
        if (isOwn || press->key() == Qt::Key_Escape) event->accept();
    }
    if (watched == &m_window && event->type() == QEvent::Resize) place();
    if (watched == &m_window && event->type() == QEvent::MouseButtonPress) shut(Focus::GivenBack);
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().fieldLine, 1));
    painter.setBrush(m_theme.tokens().field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::kM, radius::kM);
}

}  // namespace uinbox::ui
