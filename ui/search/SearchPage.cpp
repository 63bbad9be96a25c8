// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchPage.h"

#include "base/Async.h"
#include "common/Announcement.h"
#include "common/Banner.h"
#include "common/EmptyState.h"
#include "common/ErrorText.h"
#include "common/Spinner.h"
#include "common/TimeText.h"
#include "search/IndexBuilder.h"
#include "search/RecentSearches.h"
#include "search/SearchCompletion.h"
#include "search/SearchDelegate.h"
#include "search/SearchField.h"
#include "search/SearchKindBar.h"
#include "search/SearchResultModel.h"
#include "search/SearchService.h"
#include "search/SearchSession.h"
#include "search/SearchWords.h"
#include "theme/Theme.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace uinbox::ui {

namespace {

constexpr int kWidest = 920;
constexpr int kHeading = 60;
constexpr int kBusy = 20;
constexpr std::chrono::milliseconds kSlow{300};
constexpr std::chrono::milliseconds kPause{1200};
constexpr int kMostDropped = 3;

}  // namespace

SearchPage::SearchPage(const AppContext& context, SearchService& service, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_session(new SearchSession(context, service, this)),
      m_model(new SearchResultModel(context.clock, this)),
      m_delegate(new SearchDelegate(context.theme, this)),
      m_title(new QLabel(tr("Search"), this)),
      m_busy(new Spinner(kBusy, tr("Searching…"), context.theme, this)),
      m_field(new SearchField(context.theme, this)),
      m_kinds(new SearchKindBar(context.theme, this)),
      m_remarks(new QLabel(this)),
      m_problem(new Banner(context.theme, this)),
      m_pending(new QLabel(this)),
      m_list(new QListView(this)),
      m_nothing(new EmptyState(Icon::Search, context.theme, this)),
      m_body(new QStackedWidget(this)),
      m_column(new QWidget(this)),
      m_completion(nullptr)
{
    build();
    listen();
    listenToIndex();
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    // It hears the keys before the page does.
    m_completion = new SearchCompletion(*m_field, context);
    applyTheme();
    showState();
}

void SearchPage::build()
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(m_column, 100);
    across->addStretch(1);
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::kL, 0, space::kL, space::kS);
    head->setSpacing(space::kS);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(space::kXs, 0, space::kXs, 0);
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(m_busy);
    m_busy->hide();
    head->addLayout(heading);
    head->addWidget(m_field);
    head->addWidget(m_kinds);
    for (QLabel* words : {m_remarks, m_pending}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setContentsMargins(space::kXs, 0, space::kXs, 0);
        words->hide();
        head->addWidget(words);
    }
    column->addLayout(head);
    m_problem->hide();
    column->addWidget(m_problem);
    buildList();
    column->addWidget(m_body, 1);
}

void SearchPage::buildList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Found"));
    m_body->addWidget(m_list);
    m_body->addWidget(m_nothing);
}

void SearchPage::listen()
{
    connect(m_field, &QLineEdit::textChanged, this, &SearchPage::onTyped);
    connect(m_field, &QLineEdit::cursorPositionChanged, this, [this] { m_completion->refresh(); });
    connect(m_kinds, &SearchKindBar::chosen, this, [this](std::optional<SearchKind> kind) { chooseKind(kind); });
    connect(m_session, &SearchSession::found, this, &SearchPage::onFound);
    connect(m_session, &SearchSession::moreFound, this, &SearchPage::showRows);
    connect(m_session, &SearchSession::failed, this, &SearchPage::onFailed);
    connect(m_session, &SearchSession::underWayChanged, this, [this] {
        if (!m_session->isUnderWay()) {
            m_slow.stop();
            m_busy->hide();
        } else if (!m_slow.isActive()) {
            m_slow.start();
        }
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::showRemarks);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    connect(&m_slow, &QTimer::timeout, m_busy, &QWidget::show);
    connect(m_model, &SearchResultModel::moreWanted, this, [this] {
        if (const auto kind = endlessKind(m_session->findings(), m_kind)) m_session->more(*kind);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { activate(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_list->hasFocus()) m_isMoved = true;
    });
    connect(&m_context.theme, &Theme::changed, this, &SearchPage::applyTheme);
    connect(&m_context.preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == QLatin1String(kRecentSearches.key) && isStart()) showRows();
    });
}

void SearchPage::listenToIndex()
{
    if (!m_context.index) return;
    connect(m_context.index, &IndexBuilder::progressed, this, &SearchPage::showPending);
    connect(m_context.index, &IndexBuilder::finished, this, [this] {
        // What came in since is found, too; who looks at a find already is not disturbed.
        if (m_isPending && !m_isMoved && !isStart()) m_session->again();
        showPending();
    });
    showPending();
}

void SearchPage::showPending()
{
    const qint64 left = m_context.index ? m_context.index->remaining() : 0;
    m_isPending = left > 0;
    if (!m_isPending || !isVisible()) return m_pending->setVisible(m_isPending && !m_pending->text().isEmpty());
    onFinished(m_context.search->indexedSince(), this, [this, left](const Result<std::optional<Timestamp>>& since) {
        if (!m_isPending) return;
        const QString count = QLocale().toString(left);
        m_pending->setText(since && *since ? tr("Older messages are still being made ready to be found (%1 left). What is older "
                                                "than %2 is not found yet.")
                                                 .arg(count, QLocale().toString(localDay(**since), QLocale::ShortFormat))
                                           : tr("Messages are still being made ready to be found (%1 left).").arg(count));
        m_pending->show();
    });
}

void SearchPage::applyTheme()
{
    const Theme& theme = m_context.theme;
    m_column->setMaximumWidth(theme.scaled(kWidest));
    m_title->setFont(theme.font(type::kLarge, QFont::Bold));
    m_title->setMinimumHeight(theme.scaled(kHeading));
    m_field->setFont(theme.font(type::kTitle));
    for (QLabel* words : {m_remarks, m_pending}) {
        words->setFont(theme.font(type::kSmall));
        QPalette colors = words->palette();
        colors.setColor(QPalette::WindowText, words == m_remarks ? theme.tokens().warning : theme.tokens().textMuted);
        words->setPalette(colors);
    }
    m_list->doItemsLayout();
}

bool SearchPage::isStart() const
{
    return m_field->text().trimmed().isEmpty();
}

void SearchPage::onTyped()
{
    const QString typed = m_field->text();
    m_isMoved = false;
    m_pause.start();
    m_field->setTokens(m_session->read(typed).tokens);
    if (isStart()) {
        m_kind.reset();
        m_kinds->setKind(m_kind);
    }
    showRemarks();
    m_session->search(typed);
    if (isStart()) showState();
    m_completion->refresh();
}

/// What is only not written to its end is not spoken of, until whoever types stops.
void SearchPage::showRemarks()
{
    QStringList sentences;
    const QString typed = m_field->text();
    for (const SearchRemark& remark : m_session->read(typed).remarks) {
        const bool isBeingTyped = m_pause.isActive() && m_field->hasFocus() &&
                                  m_field->cursorPosition() == remark.place.start + remark.place.length &&
                                  canBecomeRight(remark, typed);
        const QString sentence = isBeingTyped ? QString() : remarkText(remark, typed);
        if (!sentence.isEmpty()) sentences.append(sentence);
    }
    m_remarks->setText(sentences.join(u'\n'));
    m_remarks->setVisible(!sentences.isEmpty());
}

void SearchPage::onFound()
{
    m_problem->hide();
    QStringList words;
    for (const WantedWord& word : m_session->query().words) words.append(word.word);
    m_delegate->setWords(words);
    m_kinds->setFindings(m_session->findings());
    showState();
    const int count = shownCount();
    m_list->setAccessibleDescription(isStart() ? QString() : tr("%n found", nullptr, count));
    if (!isStart()) announce(*m_list, QAccessible::DescriptionChanged);
}

void SearchPage::onFailed(const Error& error)
{
    m_problem->setKind(Banner::Kind::Danger);
    m_problem->say(wordsFor(error).oneLine());
    m_problem->offer(tr("Try again"), [this] {
        m_problem->hide();
        m_session->again();
    });
    m_problem->show();
}

int SearchPage::shownCount() const
{
    return m_kind ? findsOf(m_session->findings(), *m_kind).count() : foundCount();
}

void SearchPage::showState()
{
    m_kinds->setVisible(!isStart());
    // An operator without a value looks for nothing, and finds nothing.
    const bool isNothing = !isStart() && !m_session->query().isEmpty() && shownCount() == 0;
    showRows();
    if (isNothing) showNothing();
    m_body->setCurrentWidget(isNothing ? static_cast<QWidget*>(m_nothing) : m_list);
}

void SearchPage::showRows()
{
    const QModelIndex current = m_list->currentIndex();
    const QString kept = m_isMoved && current.isValid() ? m_model->row(current.row()).id : QString();
    const bool isStart = this->isStart();
    const auto endless = endlessKind(m_session->findings(), m_kind);
    m_model->setEndless(!isStart && endless && findsOf(m_session->findings(), *endless).next);
    m_model->setRows(isStart ? startRows(m_context.preferences.get(kRecentSearches)) : resultRows(m_session->findings(), m_kind));
    const int row = kept.isEmpty() ? -1 : m_model->rowOf(kept);
    if (row >= 0) return m_list->setCurrentIndex(m_model->index(row));
    m_isMoved = false;
    // Enter opens the best find; of what could be done before anything is typed nothing is chosen.
    m_list->setCurrentIndex(isStart ? QModelIndex() : m_model->index(m_model->next(-1, 1)));
    m_list->scrollToTop();
}

void SearchPage::showNothing()
{
    const auto& tokens = m_session->query().tokens;
    const bool isNarrowed = std::any_of(tokens.begin(), tokens.end(), [](const SearchToken& each) { return each.isUnderstood; });
    const QString sentence = m_isPending  ? tr("Older messages are not ready to be found yet.")
                             : isNarrowed ? tr("Without one of the conditions there may be more.")
                                          : tr("Fewer or shorter words find more.");
    //: What was looked for, in quotation marks
    m_nothing->say(m_kind ? tr("Nothing of that kind for %1").arg(shownQuery()) : tr("Nothing found for %1").arg(shownQuery()),
                   sentence);
    if (m_kind && foundCount() > 0)
        m_nothing->offer(tr("Show all kinds"), EmptyState::Weight::Main, [this] {
            m_kinds->setKind(std::nullopt);
            chooseKind(std::nullopt);
        });
    int offered = 0;
    for (int i = 0; i < static_cast<int>(tokens.size()) && offered < kMostDropped; ++i) {
        const SearchToken& token = tokens[static_cast<size_t>(i)];
        if (!token.isUnderstood) continue;
        ++offered;
        const QString typed = m_session->typed().mid(token.place.start, token.place.length);
        //: Takes a condition out of a search: "in:sms"
        m_nothing->offer(tr("Without %1").arg(QString(typed).replace(u'&', QStringLiteral("&&"))), EmptyState::Weight::Side,
                         [this, i] { dropToken(i); });
    }
    if (!isNarrowed) m_nothing->offer(tr("Clear the search"), EmptyState::Weight::Side, [this] { m_field->replaceAll({}); });
}

int SearchPage::foundCount() const
{
    const auto& all = m_session->findings();
    return std::accumulate(all.begin(), all.end(), 0, [](int count, const SearchFinds& finds) { return count + finds.count(); });
}

void SearchPage::dropToken(int index)
{
    const auto& tokens = m_field->tokens();
    if (index >= static_cast<int>(tokens.size())) return;
    const TextSpan place = tokens[static_cast<size_t>(index)].place;
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->replaceAll(QString(m_field->text()).remove(place.start, place.length).simplified());
}

QString SearchPage::shownQuery() const
{
    constexpr int kLongest = 60;
    const QString typed = m_field->text().simplified();
    if (typed.isEmpty()) return {};
    const QString shown = typed.size() > kLongest ? typed.left(kLongest).trimmed() + QChar(0x2026) : typed;
    return QLocale().quoteString(QChar(0x2068) + shown + QChar(0x2069));
}

void SearchPage::chooseKind(std::optional<SearchKind> kind)
{
    m_kind = kind;
    m_isMoved = false;
    showState();
}

}  // namespace uinbox::ui
