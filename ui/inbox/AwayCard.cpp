// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/AwayCard.h"

#include "base/Async.h"
#include "common/Avatar.h"
#include "inbox/AwayDelegate.h"
#include "inbox/AwayModel.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace uinbox::ui {

using namespace std::chrono_literals;

namespace {

/// A shorter one is no absence.
constexpr auto kAway = 30min;
constexpr auto kTick = 1min;
constexpr int kMost = 200;
constexpr int kRowsShown = 4;
constexpr qint64 kMostBytes = 64;

}  // namespace

AwayCard::AwayCard(ThreadService& threads, const Clock& clock, const Theme& theme, const QString& profileDir, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_clock(clock),
      m_theme(theme),
      m_file(profileDir.isEmpty() ? QString() : QDir(profileDir).filePath(QStringLiteral("last-seen"))),
      m_model(new AwayModel(clock, this)),
      m_title(new QLabel(tr("While you were away"), this)),
      m_summary(new QLabel(this)),
      m_list(new QListView(this)),
      m_close(new QToolButton(this)),
      m_lastSeen(clock.now())
{
    build();
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_isClosed = true;
        hide();
    });
    for (const auto chosen : {&QAbstractItemView::clicked, &QAbstractItemView::activated})
        connect(m_list, chosen, this, [this](const QModelIndex& index) { Q_EMIT opened(m_model->at(index.row()).thread.id); });
    connect(&theme, &Theme::changed, this, &AwayCard::applyTheme);
    connect(&m_tick, &QTimer::timeout, this, &AwayCard::onTick);
    applyTheme();
    hide();
    load();
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    m_tick.start(kTick);
}

void AwayCard::build()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AwayDelegate(m_theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(m_title->text());
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    auto* head = new QHBoxLayout;
    // The rows have that much within them.
    head->setContentsMargins(space::kS, 0, 0, 0);
    m_summary->setContentsMargins(space::kS, 0, space::kS, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kM, space::kM, space::kM, space::kM);
    layout->setSpacing(space::kXs);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_list);
}

AwayCard::~AwayCard()
{
    remember();
}

void AwayCard::load()
{
    // There is no window yet that could wait.
    const auto stored = m_file.read(kMostBytes);
    bool isNumber = false;
    const qint64 millis = stored ? stored->trimmed().toLongLong(&isNumber) : 0;
    if (!isNumber) return;
    const Timestamp seen = fromMillis(millis);
    if (m_clock.now() - seen >= kAway) m_awaySince = seen;
    m_backAt = m_clock.now();
}

void AwayCard::remember()
{
    m_file.put(QByteArray::number(static_cast<qlonglong>(toMillis(m_clock.now()))));
}

void AwayCard::onTick()
{
    // No tick came while the computer slept.
    if (m_clock.now() - m_lastSeen >= kAway) {
        m_awaySince = m_lastSeen;
        m_backAt = m_clock.now();
        m_isClosed = false;
        check();
    }
    m_lastSeen = m_clock.now();
    remember();
    if (isVisible()) m_list->viewport()->update();
}

void AwayCard::check()
{
    if (!m_awaySince || m_isClosed) return;
    onFinished(m_threads.unanswered(*m_awaySince, m_backAt, kMost), this,
               [this, asked = ++m_asked](const Result<std::vector<UnansweredThread>>& waiting) {
                   if (!waiting || asked != m_asked || m_isClosed) return;
                   m_model->set(*waiting);
                   show(static_cast<int>(waiting->size()));
               });
}

void AwayCard::refresh()
{
    if (isVisible()) check();
}

void AwayCard::show(int people)
{
    setVisible(people > 0);
    if (people == 0) return;
    const QString first = personName(m_model->at(0).thread);
    const QString waited = m_model->waited(0);
    m_summary->setText(people == 1
                           ? tr("%1 wrote and has been waiting for %2.").arg(first, waited)
                           : tr("%n people wrote. %1 has been waiting longest, for %2.", nullptr, people).arg(first, waited));
    fitList();
}

void AwayCard::fitList()
{
    m_list->setFixedHeight(std::min(m_model->rowCount(), kRowsShown) * m_list->sizeHintForRow(0));
}

void AwayCard::applyTheme()
{
    if (m_model->rowCount() > 0) fitList();
    const Tokens& tokens = m_theme.tokens();
    m_title->setFont(m_theme.font(type::kBody, QFont::Bold));
    m_summary->setFont(m_theme.font(type::kBody - 1));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, tokens.textMuted);
    m_summary->setPalette(muted);
    QPalette clear = m_list->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_list->setPalette(clear);
    m_close->setIcon(makeIcon(Icon::Close, tokens.textMuted, tokens.textMuted));
}

void AwayCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.tokens().line);
    painter.setBrush(m_theme.tokens().window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(space::kS + 0.5, 0.5, -space::kS - 0.5, -space::kXs - 0.5), radius::kM,
                            radius::kM);
}

}  // namespace uinbox::ui
