// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpWindow.h"

#include "base/TextFold.h"
#include "common/FocusOverlay.h"
#include "common/Preferences.h"
#include "help/HelpRowDelegate.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

const Preference<QByteArray> kGeometry{"help/geometry", {}};
const Preference<QByteArray> kPanes{"help/panes", {}};
constexpr QSize kSize{960, 700};
constexpr int kListWidth = 280;
constexpr int kIcon = 20;
constexpr int kHit = 32;
constexpr int kPlaceRole = Qt::UserRole;
constexpr QLatin1StringView kCommand("command:");

QToolButton* makeArrow(QWidget* parent, const QString& words, const QKeySequence& key)
{
    auto* arrow = new QToolButton(parent);
    arrow->setAccessibleName(words);
    arrow->setToolTip(QStringLiteral("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
    arrow->setAutoRaise(true);
    arrow->setIconSize({kIcon, kIcon});
    arrow->setFixedSize(kHit, kHit);
    return arrow;
}

}  // namespace

HelpWindow::HelpWindow(HelpBook book, const Theme& theme, Preferences& preferences)
    : m_book(std::move(book)),
      m_theme(theme),
      m_preferences(preferences),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_back(makeArrow(this, tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left))),
      m_forward(makeArrow(this, tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right))),
      m_page(new QTextBrowser(this)),
      m_panes(new QSplitter(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    // The program ends with its own window.
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Help"));
    build();
    for (QAbstractScrollArea* each : std::initializer_list<QAbstractScrollArea*>{m_page, m_list}) new FocusOverlay(*each, theme);
    listPages();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::onRow);
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { follow(url.toString()); });
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(+1); });
    connect(&theme, &Theme::changed, this, &HelpWindow::applyTheme);
    resize(kSize * theme.textScale());
    restoreGeometry(preferences.get(kGeometry));
    m_panes->restoreState(preferences.get(kPanes));
    applyTheme();
}

HelpWindow::~HelpWindow()
{
    m_preferences.set(kGeometry, saveGeometry());
    m_preferences.set(kPanes, m_panes->saveState());
}

void HelpWindow::build()
{
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Pages of the manual"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HelpRowDelegate(m_theme, this));
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setAccessibleName(tr("Page of the manual"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    auto* side = new QWidget(this);
    auto* list = new QVBoxLayout(side);
    list->setContentsMargins(space::kM, space::kM, space::kM, 0);
    list->setSpacing(space::kS);
    list->addWidget(m_search);
    list->addWidget(m_list, 1);
    auto* text = new QWidget(this);
    auto* arrows = new QHBoxLayout;
    arrows->setContentsMargins(space::kM, space::kM, space::kM, 0);
    arrows->setSpacing(space::kXs);
    arrows->addWidget(m_back);
    arrows->addWidget(m_forward);
    arrows->addStretch();
    auto* page = new QVBoxLayout(text);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(arrows);
    page->addWidget(m_page, 1);
    m_panes->addWidget(side);
    m_panes->addWidget(text);
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({m_theme.scaled(kListWidth), width()});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
}

void HelpWindow::show(const HelpPlace& place)
{
    const HelpPlace there = m_book.has(place)         ? place
                            : m_book.find(place.page) ? HelpPlace{place.page}
                                                      : HelpPlace{m_book.pages().front().id};
    Step& now = m_way[m_at];
    if (!(now.place == there)) {
        now.scrolled = m_page->verticalScrollBar()->value();
        if (now.place.page.isEmpty()) {
            now.place = there;
            now.scrolled = -1;
        } else {
            // Whoever goes on from an earlier step leaves the way that was gone from there.
            m_way.resize(m_at + 1);
            m_way.push_back({there});
            ++m_at;
        }
    }
    lay();
    if (!isVisible()) QWidget::show();
    raise();
    activateWindow();
}

void HelpWindow::go(int by)
{
    const auto to = static_cast<std::ptrdiff_t>(m_at) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_way.size())) return;
    m_way[m_at].scrolled = m_page->verticalScrollBar()->value();
    m_at = static_cast<size_t>(to);
    lay();
}

void HelpWindow::lay()
{
    const Step& step = m_way[m_at];
    const QStringList words = foldedText(m_search->text().simplified()).split(u' ', Qt::SkipEmptyParts);
    const HelpPage* page = m_book.find(step.place.page);
    if (page && (m_laidOut != page->id || m_marked != words)) {
        HelpDocument laid = helpDocument(*page, m_theme, words);
        m_page->setDocument(laid.document.get());
        m_document = std::move(laid);
        m_laidOut = page->id;
        m_marked = words;
        setWindowTitle(tr("%1 – Help").arg(page->title));
    }
    scrollTo(step);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_way.size());
    if (!m_search->text().isEmpty()) return;
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(kPlaceRole) == helpAddress({step.place.page})) m_list->setCurrentRow(row);
}

void HelpWindow::scrollTo(const Step& step)
{
    QScrollBar* bar = m_page->verticalScrollBar();
    if (step.scrolled >= 0) return bar->setValue(step.scrolled);
    const auto position = m_document.anchors.constFind(step.place.anchor);
    if (step.place.anchor.isEmpty() || position == m_document.anchors.cend()) return bar->setValue(0);
    QTextCursor cursor(m_document.document.get());
    cursor.setPosition(*position);
    // A screen reader goes on from there.
    m_page->setTextCursor(cursor);
    bar->setValue(bar->value() + m_page->cursorRect(cursor).top() - space::kM);
}

void HelpWindow::follow(const QString& address)
{
    if (address.startsWith(kCommand)) {
        if (m_run) m_run(address.mid(kCommand.size()));
    } else if (const auto place = helpPlace(address, m_way[m_at].place.page)) {
        show(*place);
    } else if (address.startsWith(QLatin1String("https://"))) {
        QDesktopServices::openUrl(QUrl(address));
    }
}

void HelpWindow::fillList()
{
    const QString words = m_search->text().simplified();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    if (words.isEmpty())
        listPages();
    else
        listHits(words);
    lay();
}

void HelpWindow::listPages()
{
    for (const HelpPage& page : m_book.pages()) {
        auto* item = new QListWidgetItem(page.title, m_list);
        item->setData(kPlaceRole, helpAddress({page.id}));
    }
}

void HelpWindow::listHits(const QString& words)
{
    for (const HelpBook::Hit& hit : m_book.search(words)) {
        auto* item = new QListWidgetItem(hit.section->title, m_list);
        if (hit.section->level > 1) item->setData(HelpRowDelegate::kBelowRole, hit.page->title);
        item->setToolTip(hit.excerpt);
        item->setData(kPlaceRole, helpAddress({hit.page->id, hit.section->anchor}));
    }
    if (m_list->count() > 0) return;
    auto* none = new QListWidgetItem(tr("Nothing in the manual has all of these words."), m_list);
    none->setFlags(Qt::NoItemFlags);
}

void HelpWindow::onRow(int row)
{
    if (row < 0) return;
    if (const auto place = helpPlace(m_list->item(row)->data(kPlaceRole).toString())) show(*place);
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setCurrentRow(std::max(0, m_list->currentRow()));
            m_list->setFocus();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Back || (isAlt && event->key() == Qt::Key_Left))
        go(-1);
    else if (event->key() == Qt::Key_Forward || (isAlt && event->key() == Qt::Key_Right))
        go(+1);
    else if (event->matches(QKeySequence::Find) || event->key() == Qt::Key_Slash)
        m_search->setFocus();
    else if (event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    m_back->setIcon(makeIcon(isRightToLeft() ? Icon::ChevronRight : Icon::ChevronLeft, tokens.text, tokens.disabled));
    m_forward->setIcon(makeIcon(isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight, tokens.text, tokens.disabled));
    m_list->setFont(m_theme.font(type::kBody));
    m_laidOut.clear();
    lay();
}

}  // namespace uinbox::ui
