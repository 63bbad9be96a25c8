// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ArrivalsModel.h"

#include "base/Async.h"
#include "base/Clock.h"

#include <QDateTime>
#include <QLocale>

namespace uinbox::ui {

namespace {

constexpr int kPage = 200;

QString providerText(const WebhookEvent& event)
{
    if (event.provider == u"twilio") return QStringLiteral("Twilio");
    return event.provider == u"resend" ? QStringLiteral("Resend") : event.provider;
}

}  // namespace

void ArrivalsModel::reload()
{
    beginResetModel();
    m_events.clear();
    m_hasMore = false;
    endResetModel();
    onFinished(m_recorder.list({}, kPage), this, [this, asked = ++m_asked](const auto& page) { onPage(asked, page); });
}

void ArrivalsModel::fetchMore(const QModelIndex&)
{
    if (!m_hasMore || m_events.empty()) return;
    m_hasMore = false;
    onFinished(m_recorder.list(m_events.back().seq, kPage), this,
               [this, asked = m_asked](const auto& page) { onPage(asked, page); });
}

void ArrivalsModel::onPage(int asked, const Result<std::vector<WebhookEvent>>& page)
{
    if (asked != m_asked) return;
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    m_hasMore = page->size() == kPage;
    if (!page->empty()) {
        const auto first = static_cast<int>(m_events.size());
        beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
        m_events.insert(m_events.end(), page->begin(), page->end());
        endInsertRows();
    }
    Q_EMIT loaded();
}

int ArrivalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int ArrivalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ArrivalsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) return {};
    const WebhookEvent& event = this->event(index.row());
    switch (static_cast<Column>(index.column())) {
        case Time: return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMillis(event.receivedAt)), QLocale::ShortFormat);
        case From: return providerText(event);
        case What:
            if (event.kind == u"message") return tr("Message");
            return event.kind == u"status" ? tr("Status report") : event.kind;
        case How: return event.via == Via::List ? tr("fetched from the list") : tr("webhook");
        case Columns: break;
    }
    return {};
}

QVariant ArrivalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
        case Time: return tr("When");
        case From: return tr("From");
        case What: return tr("What");
        case How: return tr("How it came");
        case Columns: break;
    }
    return {};
}

}  // namespace uinbox::ui
