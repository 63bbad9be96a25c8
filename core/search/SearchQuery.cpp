// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchQuery.h"

#include "base/WallTime.h"
#include "search/SearchDay.h"

#include <array>

namespace uinbox {

namespace {

/// Nobody types more; what is pasted beyond it does not narrow the search.
constexpr qsizetype kMostTyped = 1'000;
constexpr size_t kMostWords = 24;

struct NamedOperator {
    SearchOperator which;
    QLatin1String name;
};
constexpr std::array kOperators{
    NamedOperator{SearchOperator::From, QLatin1String("from")},   NamedOperator{SearchOperator::To, QLatin1String("to")},
    NamedOperator{SearchOperator::In, QLatin1String("in")},       NamedOperator{SearchOperator::Before, QLatin1String("before")},
    NamedOperator{SearchOperator::After, QLatin1String("after")}, NamedOperator{SearchOperator::On, QLatin1String("on")},
    NamedOperator{SearchOperator::Has, QLatin1String("has")},     NamedOperator{SearchOperator::Is, QLatin1String("is")},
};

/// A piece of what was typed: a word, something in quotation marks, or an operator with what is behind it.
struct Piece {
    std::optional<SearchOperator> which{};
    QString value;
    bool isQuoted = false;
    bool isOpen = false;  ///< without its second quotation mark
    TextSpan place;
};

bool isQuote(QChar c)
{
    return c == u'"' || c == QChar(0x201C) || c == QChar(0x201D) || c == QChar(0x201E) || c == QChar(0x00AB) || c == QChar(0x00BB);
}

std::optional<SearchOperator> operatorOf(QStringView name)
{
    for (const NamedOperator& each : kOperators)
        if (name.compare(each.name, Qt::CaseInsensitive) == 0) return each.which;
    return std::nullopt;
}

/// Cuts what was typed into its pieces.
class Pieces {
public:
    explicit Pieces(const QString& typed) : m_typed(typed) {}

    [[nodiscard]] std::vector<Piece> all()
    {
        std::vector<Piece> pieces;
        while (true) {
            while (m_at < m_typed.size() && m_typed.at(m_at).isSpace()) ++m_at;
            if (m_at >= m_typed.size()) return pieces;
            pieces.push_back(next());
        }
    }

private:
    [[nodiscard]] Piece next()
    {
        const qsizetype start = m_at;
        Piece piece;
        if (isQuote(m_typed.at(m_at))) {
            piece.isQuoted = true;
            piece.value = quoted(piece);
        } else {
            const qsizetype colon = colonOf(start);
            if (colon > start) piece.which = operatorOf(QStringView(m_typed).mid(start, colon - start));
            if (piece.which) m_at = colon + 1;
            const bool hasQuote = piece.which && m_at < m_typed.size() && isQuote(m_typed.at(m_at));
            piece.isQuoted = hasQuote;
            piece.value = hasQuote ? quoted(piece) : word();
        }
        piece.place = {static_cast<int>(start), static_cast<int>(m_at - start)};
        return piece;
    }
    /// The colon within the word that begins there; -1 where it has none.
    [[nodiscard]] qsizetype colonOf(qsizetype start) const
    {
        for (qsizetype at = start; at < m_typed.size() && !m_typed.at(at).isSpace(); ++at)
            if (m_typed.at(at) == u':') return at;
        return -1;
    }
    /// To the next quotation mark, or the end.
    [[nodiscard]] QString quoted(Piece& piece)
    {
        const qsizetype start = ++m_at;
        while (m_at < m_typed.size() && !isQuote(m_typed.at(m_at))) ++m_at;
        const QString text = m_typed.mid(start, m_at - start);
        piece.isOpen = m_at >= m_typed.size();
        if (!piece.isOpen) ++m_at;
        return text;
    }
    [[nodiscard]] QString word()
    {
        const qsizetype start = m_at;
        while (m_at < m_typed.size() && !m_typed.at(m_at).isSpace()) ++m_at;
        return m_typed.mid(start, m_at - start);
    }

    const QString m_typed;
    qsizetype m_at = 0;
};

/// Puts a query together out of pieces.
class Reader {
public:
    Reader(Timestamp now, QByteArray zone, const QLocale& locale) : m_zone(std::move(zone)), m_locale(locale)
    {
        const auto today = wallTimeOf(now, m_zone);
        if (!today) m_zone = "UTC";
        m_today = today ? today->date : QDateTime::fromMSecsSinceEpoch(toMillis(now), Qt::UTC).date();
    }

    [[nodiscard]] SearchQuery read(const std::vector<Piece>& pieces)
    {
        for (const Piece& piece : pieces) {
            if (!piece.which)
                addText(piece);
            else
                addToken(*piece.which, piece);
            if (piece.isOpen && !piece.value.trimmed().isEmpty()) remark(SearchProblem::OpenQuote, piece);
        }
        return std::move(m_query);
    }

private:
    void addText(const Piece& piece)
    {
        m_query.text += (m_query.text.isEmpty() ? QString() : QStringLiteral(" ")) + piece.value;
        const QString folded = foldedText(piece.value).simplified();
        if (piece.isQuoted && !folded.isEmpty()) m_query.phrases.append(folded);
        for (WantedWord& word : wantedWords(piece.value))
            if (m_query.words.size() < kMostWords) m_query.words.push_back(std::move(word));
    }
    void addToken(SearchOperator which, const Piece& piece)
    {
        const size_t before = m_query.remarks.size();
        piece.value.trimmed().isEmpty() ? remark(SearchProblem::NothingBehind, piece) : addOperator(which, piece);
        m_query.tokens.push_back({which, piece.value, piece.place, m_query.remarks.size() == before});
    }
    void addOperator(SearchOperator which, const Piece& piece)
    {
        switch (which) {
            case SearchOperator::From: return addPerson(piece, m_query.from, m_query.isFromMe);
            case SearchOperator::To: return addPerson(piece, m_query.to, m_query.isToMe);
            case SearchOperator::In: return addPlace(piece);
            case SearchOperator::Before:
            case SearchOperator::After:
            case SearchOperator::On: return addDay(which, piece);
            case SearchOperator::Has: return addThing(piece);
            case SearchOperator::Is: return addState(piece);
        }
    }
    static void addPerson(const Piece& piece, QStringList& names, bool& isMe)
    {
        if (piece.value.compare(QLatin1String("me"), Qt::CaseInsensitive) == 0)
            isMe = true;
        else
            names.append(piece.value.trimmed());
    }
    void addPlace(const Piece& piece)
    {
        const QString place = foldedText(piece.value).trimmed();
        if (place == u"sms")
            m_query.channel = Channel::Sms;
        else if (place == u"whatsapp")
            m_query.channel = Channel::WhatsApp;
        else if (place == u"email" || place == u"e-mail" || place == u"mail")
            m_query.channel = Channel::Email;
        else if (place == u"notes")
            m_query.kind = SearchKind::Notes;
        else if (place == u"files")
            m_query.kind = SearchKind::Files;
        else if (place == u"people")
            m_query.kind = SearchKind::People;
        else
            remark(SearchProblem::NoSuchChannel, piece);
    }
    void addDay(SearchOperator which, const Piece& piece)
    {
        const auto days = readSearchDay(piece.value, m_today, m_locale);
        if (!days) return remark(SearchProblem::NoSuchDay, piece);
        if (which != SearchOperator::Before) narrow(m_query.since, momentAt(days->from), std::greater<>());
        if (which == SearchOperator::Before) narrow(m_query.until, momentAt(days->from), std::less<>());
        if (which == SearchOperator::On) narrow(m_query.until, momentAt(days->until), std::less<>());
    }
    void addThing(const Piece& piece)
    {
        const QString thing = foldedText(piece.value).trimmed();
        if (thing == u"attachment" || thing == u"attachments" || thing == u"file" || thing == u"files")
            m_query.hasFile = true;
        else if (thing == u"link" || thing == u"links")
            m_query.hasLink = true;
        else
            remark(SearchProblem::NoSuchThing, piece);
    }
    void addState(const Piece& piece)
    {
        if (foldedText(piece.value).trimmed() == u"unread")
            m_query.isUnread = true;
        else
            remark(SearchProblem::NoSuchThing, piece);
    }
    [[nodiscard]] Timestamp momentAt(QDate day) const
    {
        const auto moment = momentOf({day, QTime(0, 0), m_zone});
        return moment ? *moment : fromMillis(QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    }
    template <class Compare>
    static void narrow(std::optional<Timestamp>& edge, Timestamp to, Compare isNarrower)
    {
        if (!edge || isNarrower(to, *edge)) edge = to;
    }
    void remark(SearchProblem problem, const Piece& piece) { m_query.remarks.push_back({problem, piece.place}); }

    SearchQuery m_query;
    QByteArray m_zone;
    QLocale m_locale;
    QDate m_today;
};

}  // namespace

bool SearchQuery::isEmpty() const
{
    return words.empty() && phrases.isEmpty() && from.isEmpty() && to.isEmpty() && !isFromMe && !isToMe && !channel && !kind &&
           !since && !until && !hasFile && !hasLink && !isUnread;
}

bool SearchQuery::concerns(SearchKind wanted) const
{
    if (isEmpty() || (kind && *kind != wanted)) return false;
    const bool isOfMessages = channel || hasFile || isUnread || isFromMe || isToMe || !to.isEmpty() || !from.isEmpty();
    switch (wanted) {
        case SearchKind::People: return !isOfMessages && !hasLink && !since && !until && !words.empty();
        case SearchKind::Messages: return true;
        case SearchKind::Notes: return !isOfMessages;
        case SearchKind::Files: break;
    }
    return !hasLink && !isUnread && (!words.empty() || hasFile || kind.has_value());
}

QString operatorName(SearchOperator each)
{
    for (const NamedOperator& known : kOperators)
        if (known.which == each) return known.name;
    return {};
}

QStringList operatorValues(SearchOperator each)
{
    switch (each) {
        case SearchOperator::In:
            return {QStringLiteral("sms"),   QStringLiteral("whatsapp"), QStringLiteral("email"),
                    QStringLiteral("notes"), QStringLiteral("files"),    QStringLiteral("people")};
        case SearchOperator::Has: return {QStringLiteral("attachment"), QStringLiteral("link")};
        case SearchOperator::Is: return {QStringLiteral("unread")};
        case SearchOperator::From:
        case SearchOperator::To:
        case SearchOperator::Before:
        case SearchOperator::After:
        case SearchOperator::On: break;
    }
    return {};
}

SearchQuery readSearch(const QString& typed, Timestamp now, const QByteArray& zone, const QLocale& locale)
{
    return Reader(now, zone, locale).read(Pieces(typed.left(kMostTyped)).all());
}

}  // namespace uinbox
