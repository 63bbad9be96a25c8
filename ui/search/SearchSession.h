// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "search/SearchFinds.h"

#include <QObject>

#include <memory>

namespace uinbox::ui {

/// What is found for what is typed. One look for all kinds is under way at a time, then one for what was typed last: an older answer is never
/// shown in the place of a newer one, and whoever types fast makes no queue. What was found stays until there is something newer. Main thread.
class SearchSession final : public QObject {
    Q_OBJECT

public:
    SearchSession(const AppContext& context, SearchService& service, QObject* parent = nullptr);

    /// What a text asks for, today and here.
    [[nodiscard]] SearchQuery read(const QString& typed) const;
    void search(const QString& typed);
    /// The same once more: after an error, or when more can be found than before.
    void again();
    /// The next page of one kind; nothing while it is asked for already, or where there is none.
    void more(SearchKind kind);

    /// What the finds are of, which is not yet what was typed last while isUnderWay().
    [[nodiscard]] const QString& typed() const { return m_typed; }
    [[nodiscard]] const SearchQuery& query() const { return m_query; }
    [[nodiscard]] const SearchFindings& findings() const { return m_findings; }
    [[nodiscard]] bool isUnderWay() const { return m_round != nullptr; }

Q_SIGNALS:
    /// Those of another text, or of the same anew.
    void found();
    void moreFound(uinbox::SearchKind kind);
    /// A look began, or the last one ended.
    void underWayChanged();
    void failed(const uinbox::Error& error);

private:
    /// A look for one text.
    struct Round {
        QString typed;
        SearchQuery query;
        SearchFindings findings;
        int left = 0;  ///< kinds that have not answered
        std::optional<Error> error{};
    };
    void readOwner();
    void begin();
    void askPeople(const std::shared_ptr<Round>& round);
    void askHits(const std::shared_ptr<Round>& round, SearchKind kind, std::optional<std::int64_t> before = {});
    void onAnswer(const std::shared_ptr<Round>& round);
    void publish(Round& round);

    AppContext m_context;
    SearchService& m_service;
    UserId m_reader;
    QString m_wanted;  ///< typed last
    QString m_typed;
    SearchQuery m_query;
    SearchFindings m_findings;
    std::shared_ptr<Round> m_round;  ///< under way; null for none
    bool m_isToRepeat = false;
    quint64 m_generation = 0;  ///< of the finds: pages of older ones come too late
    std::array<bool, kSearchKinds.size()> m_isReadingMore{};
};

}  // namespace uinbox::ui
