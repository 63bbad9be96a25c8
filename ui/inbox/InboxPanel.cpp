// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/InboxPanel.h"

#include "accounts/AccountService.h"
#include "base/WallTime.h"
#include "common/Avatar.h"
#include "common/TabOrder.h"
#include "common/TitleLabel.h"
#include "inbox/BulkBar.h"
#include "inbox/ConversationCommands.h"
#include "inbox/FilterBar.h"
#include "inbox/ListEmpty.h"
#include "inbox/SnoozePopup.h"
#include "inbox/ThreadListModel.h"
#include "inbox/ThreadListView.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kNarrowest = 240;
constexpr int kHeading = 60;
constexpr int kButton = 36;
constexpr std::array kChannels{Channel::Sms, Channel::WhatsApp, Channel::Email};

}  // namespace

InboxPanel::InboxPanel(const AppContext& context, ThreadListModel& model, ThreadListView& list, QAction& newMessage,
                       QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(model),
      m_list(list),
      m_commands(new ConversationCommands(context.threads, context.undo, context.clock, this)),
      m_top(new QStackedWidget(this)),
      m_heading(new QWidget(this)),
      m_title(new TitleLabel(tr("Inbox"), context.theme, this)),
      m_channels(new QToolButton(this)),
      m_new(new QToolButton(this)),
      m_filters(new FilterBar(context.theme, this)),
      m_bulk(new BulkBar(context.theme, this)),
      m_body(new QStackedWidget(this)),
      m_empty(new ListEmpty(context.theme, this)),
      m_layout(new QVBoxLayout(this))
{
    build(newMessage);
    addBulk();
    listen(newMessage);
    m_filter = filterFromName(context.preferences.get(kFilterPreference));
    const QString channel = context.preferences.get(kChannelPreference);
    if (!channel.isEmpty()) m_channel = channelFromName(channel);
    applyTheme();
    applyQuery();
    readUsers();
}

void InboxPanel::listen(QAction& newMessage)
{
    connect(m_filters, &FilterBar::chosen, this, &InboxPanel::setFilter);
    connect(m_commands, &ConversationCommands::failed, this, &InboxPanel::failed);
    connect(m_commands, &ConversationCommands::wholeBegun, &m_list, &ThreadListView::stopSelecting);
    connect(&m_list, &ThreadListView::failed, this, &InboxPanel::failed);
    connect(m_bulk, &BulkBar::cleared, &m_list, &ThreadListView::stopSelecting);
    connect(&m_list, &ThreadListView::selectingChanged, this, [this](int count) {
        m_bulk->setCount(count);
        m_top->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m_bulk) : m_heading);
    });
    connect(&m_list, &QWidget::customContextMenuRequested, this, &InboxPanel::showMenu);
    connect(&m_model, &ThreadListModel::countsChanged, this, [this] { m_filters->setCounts(m_model.counts()); });
    connect(&m_model, &ThreadListModel::loaded, this, &InboxPanel::updateEmpty);
    connect(m_empty, &ListEmpty::acted, this, [this, &newMessage] {
        if (m_channel) return setChannel({});
        m_filter == InboxFilter::All ? newMessage.trigger() : setFilter(InboxFilter::All);
    });
    connect(&m_context.theme, &Theme::changed, this, &InboxPanel::applyTheme);
}

void InboxPanel::build(QAction& newMessage)
{
    m_new->setDefaultAction(&newMessage);
    m_new->setAccessibleName(tr("New message"));
    m_channels->setAccessibleName(tr("Channel"));
    connect(m_channels, &QToolButton::clicked, this, &InboxPanel::showChannels);
    for (QToolButton* button : {m_channels, m_new}) {
        button->setAutoRaise(true);
        button->setIconSize({20, 20});
        button->setFixedSize(kButton, kButton);
    }
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::kL + space::kXs, 0, space::kM, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_channels);
    row->addWidget(m_new);
    m_title->setMinimumHeight(kHeading);
    auto* heading = new QVBoxLayout(m_heading);
    heading->setContentsMargins(0, 0, 0, 0);
    heading->setSpacing(0);
    heading->addLayout(row);
    heading->addWidget(m_filters);
    m_top->addWidget(m_heading);
    m_top->addWidget(m_bulk);
    m_top->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_body->addWidget(&m_list);
    m_body->addWidget(m_empty);
    m_layout->setContentsMargins(0, 0, 0, space::kXs);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_top);
    m_layout->addWidget(m_body, 1);
}

void InboxPanel::addBulk()
{
    const auto below = [](QWidget& button) { return button.mapToGlobal(QPoint(0, button.height())); };
    m_bulk->add(Icon::Archive, tr("Archive, or move back to the inbox"), [this](QWidget&) { archiveOrReopen(); });
    m_bulk->add(Icon::Clock, tr("Snooze"), [this, below](QWidget& button) {
        withMeant([this, at = below(button)](const Chosen& threads) { showSnooze(threads, at); });
    });
    m_bulk->add(Icon::MarkRead, tr("Mark as read"), [this](QWidget&) { markRead(); });
    m_bulk->add(Icon::MarkUnread, tr("Mark as unread"), [this](QWidget&) { markUnread(); });
    m_bulk->add(Icon::Pin, tr("Pin or unpin"), [this](QWidget&) { pinOrUnpin(); });
    m_bulk->add(Icon::Assign, tr("Assign"), [this, below](QWidget& button) {
        withMeant([this, at = below(button)](const Chosen& threads) { showAssign(threads, at); });
    });
}

void InboxPanel::readUsers()
{
    onFinished(m_context.accounts.owner(), this, [this](const Result<User>& owner) {
        if (!owner) return;
        m_me = owner->id;
        m_list.setUser(m_me);
        m_model.setUser(m_me);
        applyQuery();
        onFinished(m_context.accounts.users(), this, [this](const Result<std::vector<User>>& users) {
            if (users) m_users = *users;
        });
    });
}

void InboxPanel::setFilter(InboxFilter filter)
{
    m_filter = filter;
    m_context.preferences.set(kFilterPreference, filterName(filter));
    applyQuery();
}

void InboxPanel::setChannel(std::optional<Channel> channel)
{
    m_channel = channel;
    m_context.preferences.set(kChannelPreference, channel ? channelName(*channel) : QString());
    applyQuery();
}

void InboxPanel::applyQuery()
{
    m_list.stopSelecting();
    m_filters->setFilter(m_filter);
    m_model.setQuery(queryOf(m_filter, m_channel, m_me));
    applyTheme();
}

void InboxPanel::applyTheme()
{
    setMinimumWidth(m_context.theme.scaled(kNarrowest));
    const Tokens& tokens = m_context.theme.tokens();
    m_new->defaultAction()->setIcon(makeIcon(Icon::Compose, tokens.text, tokens.textMuted));
    m_channels->setIcon(m_channel ? makeIcon(channelIcon(*m_channel), channelColor(*m_channel, tokens), tokens.textMuted)
                                  : makeIcon(Icon::Filter, tokens.text, tokens.textMuted));
    m_channels->setToolTip(m_channel ? tr("Only %1").arg(channelTitle(*m_channel)) : tr("All channels"));
}

void InboxPanel::updateEmpty()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : &m_list);
    if (!isEmpty) return;
    const QString action = m_channel ? tr("All channels") : m_filter == InboxFilter::All ? tr("Write to somebody") : tr("Show all");
    m_empty->say(emptyWords(m_filter, m_channel), action);
}

void InboxPanel::withMeant(const Use& use)
{
    if (!m_list.isSelecting() && !m_list.open().isNull()) return withOpen(m_list.open(), use);
    m_list.withChosen(use);
}

void InboxPanel::withOpen(ThreadId thread, const Use& use)
{
    if (const int row = m_model.rowOf(thread); row >= 0) return use({{m_model.thread(row)}});
    // Opened by a link, from the people, out of the archive: this list does not have it.
    onFinished(m_context.threads.threads({thread}), this, [this, use](const Result<std::vector<Thread>>& found) {
        if (!found) return Q_EMIT failed(found.error());
        if (!found->empty()) use({*found});
    });
}

void InboxPanel::archiveSent(ThreadId thread, const std::function<QString()>& takeBack)
{
    withOpen(thread, [this, takeBack](const Chosen& threads) {
        const Thread& sent = threads.loaded.front();
        if (sent.state == ThreadState::Archived) return;
        m_list.advanceFrom({sent.id});
        m_commands->archiveSent(sent, takeBack);
    });
}

void InboxPanel::archiveOrReopen()
{
    withMeant([this](const auto& threads) {
        const bool areArchived = threads.all([](const Thread& thread) { return thread.state == ThreadState::Archived; });
        m_list.advanceFrom(threads.ids());
        areArchived ? m_commands->reopen(threads) : m_commands->archive(threads);
    });
}

void InboxPanel::pinOrUnpin()
{
    withMeant([this](const auto& threads) { m_commands->pinOrUnpin(threads); });
}

void InboxPanel::markRead()
{
    withMeant([this](const auto& threads) { m_commands->markRead(threads); });
}

void InboxPanel::markUnread()
{
    withMeant([this](const auto& threads) { m_commands->markUnread(threads); });
}

void InboxPanel::snooze()
{
    withMeant([this](const auto& threads) { showSnooze(threads, placeFor(m_snooze)); });
}

void InboxPanel::assign()
{
    withMeant([this](const auto& threads) { showAssign(threads, placeFor(m_assign)); });
}

QPoint InboxPanel::placeFor(const QAction* action) const
{
    const bool isRowSeen = m_list.isVisible() && m_list.currentIndex().isValid();
    const auto associated = action ? action->associatedObjects() : QObjectList();
    for (QObject* each : associated) {
        const auto* button = qobject_cast<QToolButton*>(each);
        // Where no row of it is seen there is no other place.
        if (button && button->isVisible() && (button->underMouse() || button->hasFocus() || !isRowSeen))
            return button->mapToGlobal(QPoint(0, button->height()));
    }
    return placeOfCurrent();
}

QPoint InboxPanel::placeOfCurrent() const
{
    const QRect row = m_list.visualRect(m_list.currentIndex()).intersected(m_list.viewport()->rect());
    return m_list.viewport()->mapToGlobal(row.isEmpty() ? QPoint(space::kL, space::kL) : row.center());
}

void InboxPanel::showSnooze(const Chosen& threads, const QPoint& at)
{
    if (threads.isEmpty()) return;
    auto* popup = new SnoozePopup(m_context.theme, m_context.clock, localTimeZone(), this);
    connect(popup, &SnoozePopup::chosen, this, [this, threads](Timestamp until) {
        m_list.advanceFrom(threads.ids());
        m_commands->snooze(threads, until);
    });
    popup->popUp(at);
}

void InboxPanel::fillAssign(QMenu& menu, const Chosen& threads)
{
    const auto add = [&](const QString& name, std::optional<UserId> user) {
        QAction* action = menu.addAction(QString(name).replace(u'&', QStringLiteral("&&")), this,
                                         [this, threads, user, name] { m_commands->assign(threads, user, name); });
        action->setCheckable(true);
        action->setChecked(threads.beyond.empty() &&
                           threads.all([user](const Thread& thread) { return thread.assigneeId == user; }));
    };
    if (m_me) add(tr("Me"), m_me);
    for (const User& user : m_users)
        if (user.id != m_me) add(user.name, user.id);
    menu.addSeparator();
    add(tr("Nobody"), std::nullopt);
}

void InboxPanel::showAssign(const Chosen& threads, const QPoint& at)
{
    if (threads.isEmpty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillAssign(*menu, threads);
    menu->popup(at);
}

void InboxPanel::showChannels()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& name, std::optional<Channel> channel) {
        QAction* action = menu->addAction(name, this, [this, channel] { setChannel(channel); });
        action->setCheckable(true);
        action->setChecked(channel == m_channel);
    };
    add(tr("All channels"), std::nullopt);
    for (const Channel channel : kChannels) add(channelTitle(channel), channel);
    menu->popup(m_channels->mapToGlobal(QPoint(0, m_channels->height())));
}

void InboxPanel::showMenu()
{
    withMeant([this](const auto& threads) { popUpMenu(threads); });
}

void InboxPanel::popUpMenu(const Chosen& threads)
{
    const bool areArchived = threads.all([](const Thread& thread) { return thread.state == ThreadState::Archived; });
    const bool arePinned = threads.all([](const Thread& thread) { return thread.pinnedAt.has_value(); });
    const bool hasSnoozed = std::any_of(threads.loaded.begin(), threads.loaded.end(),
                                        [](const Thread& thread) { return thread.snoozedUntil.has_value(); });
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(areArchived ? tr("Move to the inbox") : tr("Archive"), this, &InboxPanel::archiveOrReopen);
    menu->addAction(tr("Snooze…"), this, &InboxPanel::snooze);
    if (hasSnoozed) menu->addAction(tr("Back to the inbox now"), this, [this, threads] { m_commands->reopen(threads); });
    menu->addSeparator();
    menu->addAction(tr("Mark as read"), this, &InboxPanel::markRead);
    menu->addAction(tr("Mark as unread"), this, &InboxPanel::markUnread);
    // Of a whole list only what is loaded is known.
    menu->addAction(!arePinned               ? tr("Pin")
                    : threads.beyond.empty() ? tr("Unpin")
                                             : tr("Pin or unpin"),
                    this, &InboxPanel::pinOrUnpin);
    fillAssign(*menu->addMenu(tr("Assign to")), threads);
    menu->popup(placeOfCurrent());
}

void InboxPanel::setCard(QWidget& card)
{
    m_layout->insertWidget(1, &card);
    tabAsLaidOut(*m_layout);
}

void InboxPanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().panel);
}

}  // namespace uinbox::ui
