// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchCompletion.h"

#include "base/Async.h"
#include "common/TimeText.h"
#include "contacts/ContactService.h"
#include "contacts/PersonPicture.h"
#include "search/SearchField.h"
#include "search/SearchWords.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace uinbox::ui {

namespace {

constexpr int kMostNames = 7;
constexpr int kMostRows = 8;
constexpr int kWidest = 420;
constexpr int kLeastRow = 32;

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
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.tokens().fieldLine);
        // Within whole pixels, at any scale.
        painter.drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }

private:
    const Theme& m_theme;
};

bool begins(const QString& text, const QString& typed)
{
    return foldedText(text).startsWith(foldedText(typed));
}

}  // namespace

SearchCompletion::SearchCompletion(SearchField& field, const AppContext& context)
    : QObject(&field), m_field(field), m_context(context), m_list(new OfferList(context.theme, &field))
{
    field.installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(m_list->row(item)); });
}

void SearchCompletion::close()
{
    m_offers.clear();
    m_token.reset();
    m_list->hide();
}

void SearchCompletion::refresh()
{
    ++m_generation;
    const SearchToken* token = m_field.tokenAtCursor();
    if (!token || token->place.start != m_dismissed) m_dismissed = -1;
    if (!token || m_dismissed >= 0 || !m_field.hasFocus()) return close();
    switch (token->which) {
        case SearchOperator::From:
        case SearchOperator::To: return askNames(*token);
        case SearchOperator::Before:
        case SearchOperator::After:
        case SearchOperator::On: return show(*token, daysFor(*token));
        case SearchOperator::In:
        case SearchOperator::Has:
        case SearchOperator::Is: return show(*token, valuesFor(*token));
    }
}

SearchCompletion::Offers SearchCompletion::valuesFor(const SearchToken& token) const
{
    Offers offers;
    for (const QString& value : operatorValues(token.which))
        if (begins(value, token.value) || begins(valueText(value), token.value)) offers.push_back({value, valueText(value)});
    return offers;
}

SearchCompletion::Offers SearchCompletion::daysFor(const SearchToken& token) const
{
    const QDate today = localDay(m_context.clock.now());
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    const Offers all{{iso(today), tr("Today")},
                     {iso(today.addDays(-1)), tr("Yesterday")},
                     {iso(today.addDays(-7)), tr("A week ago")},
                     {iso(today.addMonths(-1)), tr("A month ago")},
                     {today.toString(QStringLiteral("yyyy-MM")), tr("This month")},
                     {today.addMonths(-1).toString(QStringLiteral("yyyy-MM")), tr("Last month")},
                     {QString::number(today.year()), tr("This year")},
                     {QString::number(today.year() - 1), tr("Last year")}};
    Offers offers;
    for (const Offer& offer : all)
        if (begins(offer.value, token.value) || begins(offer.meaning, token.value)) offers.push_back(offer);
    return offers;
}

void SearchCompletion::askNames(const SearchToken& token)
{
    const QString typed = token.value.trimmed();
    const quint64 generation = m_generation;
    if (typed.isEmpty()) {
        // Those who wrote last are those one looks for.
        onFinished(m_context.threads.inbox(InboxQuery(), std::nullopt, kMostNames), this,
                   [this, token, generation](const Result<ThreadPage>& page) {
                       if (generation != m_generation || !page) return;
                       QStringList names;
                       for (const Thread& thread : page->threads) names.append(thread.contactName);
                       offerNames(token, names);
                   });
        return;
    }
    PeopleQuery wanted;
    wanted.search = typed;
    wanted.limit = kMostNames;
    wanted.state = PeopleState::Everybody;
    onFinished(m_context.contacts.people(wanted), this, [this, token, generation](const Result<PeoplePage>& page) {
        if (generation != m_generation || !page) return;
        QStringList names;
        for (const Person& person : page->people)
            names.append(person.contact.name.isEmpty() && !person.contact.addresses.empty() ? person.contact.addresses[0].value
                                                                                            : person.contact.name);
        offerNames(token, names);
    });
}

void SearchCompletion::offerNames(const SearchToken& token, const QStringList& names)
{
    Offers offers;
    if (begins(QStringLiteral("me"), token.value)) offers.push_back({QStringLiteral("me"), tr("You")});
    for (const QString& name : names) {
        const QString line = name.simplified();
        const bool isKnown = std::any_of(offers.begin(), offers.end(), [&line](const Offer& each) { return each.value == line; });
        if (!line.isEmpty() && !isKnown) offers.push_back({line, {}});
    }
    show(token, std::move(offers));
}

void SearchCompletion::show(const SearchToken& token, Offers offers)
{
    const bool isComplete = offers.size() == 1 && offers.front().value == token.value;
    if (offers.empty() || isComplete) return close();
    m_offers = std::move(offers);
    m_token = token;
    m_list->clear();
    m_list->setFont(m_context.theme.font(type::kBody));
    const int height = qMax(kLeastRow, m_list->fontMetrics().height() + space::kM + 2);
    int width = 0;
    for (const Offer& offer : m_offers) {
        const QString line = offer.meaning.isEmpty() || offer.meaning.compare(offer.value, Qt::CaseInsensitive) == 0
                                 ? offer.value
                                 : offer.value + QStringLiteral(" – ") + offer.meaning;
        auto* item = new QListWidgetItem(u' ' + line, m_list);
        item->setSizeHint({0, height});
        width = qMax(width, m_list->fontMetrics().horizontalAdvance(line));
    }
    const int rows = qMin(kMostRows, static_cast<int>(m_offers.size()));
    m_list->resize(qMin(m_context.theme.scaled(kWidest), width + 2 * space::kXl + m_list->verticalScrollBar()->sizeHint().width()),
                   rows * height + 2);
    // Where something is typed the first is the likely one; where nothing is, Enter is not about the list.
    m_list->setCurrentRow(token.value.isEmpty() ? -1 : 0);
    m_list->setAccessibleName(tr("%n suggestions", nullptr, static_cast<int>(m_offers.size())));
    place();
}

void SearchCompletion::place()
{
    QWidget* window = m_field.window();
    if (m_list->parentWidget() != window) m_list->setParent(window);
    const QPoint below = m_field.mapTo(window, QPoint(0, m_field.height() + space::kXs));
    const QRect caret = m_field.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int x = below.x() + caret.center().x();
    const int left = m_field.layoutDirection() == Qt::RightToLeft ? x - m_list->width() + space::kXl : x - space::kXl;
    m_list->move(qBound(0, left, qMax(0, window->width() - m_list->width())), below.y());
    m_list->raise();
    m_list->show();
}

void SearchCompletion::step(int by)
{
    const int rows = m_list->count();
    const int row = m_list->currentRow();
    m_list->setCurrentRow(row < 0 ? (by > 0 ? 0 : rows - 1) : (row + by + rows) % rows);
}

void SearchCompletion::take(int row)
{
    if (row < 0 || row >= static_cast<int>(m_offers.size()) || !m_token) return;
    const QString value = m_offers[static_cast<size_t>(row)].value;
    const SearchToken token = *m_token;
    close();
    m_field.complete(token, value);
}

bool SearchCompletion::handles(const QKeyEvent& event) const
{
    if (!isOpen() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter) return m_list->currentRow() >= 0;
    constexpr std::array kKeys{Qt::Key_Up, Qt::Key_Down, Qt::Key_Tab, Qt::Key_Escape};
    return std::find(kKeys.begin(), kKeys.end(), event.key()) != kKeys.end();
}

void SearchCompletion::press(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down) return step(event.key() == Qt::Key_Up ? -1 : 1);
    if (event.key() != Qt::Key_Escape) return take(qMax(0, m_list->currentRow()));
    m_dismissed = m_token->place.start;
    close();
}

bool SearchCompletion::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) close();
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
