// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/MailHeaders.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace uinbox {

namespace {

/// As many as a header of 16 KB has; a message of more is somebody's trick.
constexpr qsizetype kMaxIds = 200;
constexpr qsizetype kMaxIdLength = 998;  // RFC 5322 section 2.1.1

QByteArray fromQuotedPrintable(const QString& text)
{
    QByteArray encoded = text.toLatin1();
    encoded.replace('_', ' ');
    return QByteArray::fromPercentEncoding(encoded, '=');
}

/// Null where nobody knows the character set.
QString textIn(const QByteArray& bytes, const QByteArray& charset)
{
    if (charset == "iso-8859-1" || charset == "us-ascii" || charset == "ascii") {
        const QString utf8 = QString::fromUtf8(bytes);
        return charset == "iso-8859-1" || utf8.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(bytes) : utf8;
    }
    QStringDecoder decoder(charset.constData());
    if (!decoder.isValid()) return {};
    const QString text = decoder(bytes);
    return text.isNull() ? QStringLiteral("") : text;
}

/// Neighbours in one character set, whose letters may be cut apart between them.
struct EncodedRun {
    QByteArray charset;
    QByteArray bytes;
    QString asWritten;

    [[nodiscard]] QString text() const
    {
        const QString decoded = textIn(bytes, charset);
        return decoded.isNull() ? asWritten : decoded;
    }
};

/// A field's text without comments; what is in quotes stays together, without them.
class FieldReader {
public:
    explicit FieldReader(const QString& field) : m_field(field) {}

    std::vector<Mailbox> mailboxes()
    {
        for (m_at = 0; m_at < m_field.size(); ++m_at) step(m_field.at(m_at));
        finish();
        return std::move(m_found);
    }

private:
    void step(QChar c)
    {
        if (m_inQuotes) return quoted(c);
        if (m_comments > 0) return comment(c);
        if (c == u'"') {
            m_inQuotes = true;
        } else if (c == u'(') {
            m_comments = 1;
        } else if (c == u'<' && !m_inAngle) {
            m_inAngle = true;
            m_hasAngle = true;
            m_address.clear();
        } else if (c == u'>' && m_inAngle) {
            m_inAngle = false;
        } else if ((c == u',' || c == u';') && !m_inAngle) {
            finish();
        } else if (c == u':' && !m_inAngle && !m_hasAngle && !m_name.contains(u'@')) {
            m_name.clear();  // the name of a group
        } else {
            (m_inAngle ? m_address : m_name) += c;
        }
    }
    void quoted(QChar c)
    {
        if (c == u'"') {
            m_inQuotes = false;
            return;
        }
        if (c == u'\\' && m_at + 1 < m_field.size()) c = m_field.at(++m_at);
        (m_inAngle ? m_address : m_name) += c;
    }
    void comment(QChar c)
    {
        if (c == u'\\') {
            ++m_at;
            return;
        }
        m_comments += c == u'(' ? 1 : 0;
        m_comments -= c == u')' ? 1 : 0;
        if (m_comments > 0) m_comment += c;
    }
    void finish()
    {
        const QString name = m_name.simplified();
        // "ann@example.com (Ann)": what people wrote before there were names.
        Mailbox mailbox = m_hasAngle ? Mailbox{name, m_address.trimmed()} : Mailbox{m_comment.simplified(), name};
        mailbox.name = decodedWords(mailbox.name).simplified();
        if (m_hasAngle || !mailbox.address.isEmpty()) m_found.push_back(std::move(mailbox));
        m_name.clear();
        m_address.clear();
        m_comment.clear();
        m_hasAngle = false;
        m_inAngle = false;
    }

    QString m_field;
    qsizetype m_at = 0;
    bool m_inQuotes = false;
    bool m_inAngle = false;
    bool m_hasAngle = false;
    int m_comments = 0;
    QString m_name;
    QString m_address;
    QString m_comment;
    std::vector<Mailbox> m_found;
};

void addId(QStringList& ids, const QString& inner)
{
    QString id = inner;
    id.remove(QRegularExpression(QStringLiteral("\\s")));
    if (id.isEmpty() || id.size() > kMaxIdLength) return;
    id = u'<' + id + u'>';
    if (!ids.contains(id)) ids.append(id);
}

}  // namespace

QString decodedWords(const QString& text)
{
    static const QRegularExpression word(
        QStringLiteral(R"(=\?([A-Za-z0-9_.:-]{1,40})(?:\*[A-Za-z0-9-]*)?\?([BbQq])\?([^?\s]*)\?=)"));
    QString out;
    std::optional<EncodedRun> run;
    qsizetype at = 0;
    const auto flush = [&] {
        if (run) out += run->text();
        run.reset();
    };
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QStringView between = QStringView(text).mid(at, match.capturedStart() - at);
        const QByteArray charset = match.captured(1).toLatin1().toLower();
        // White space between two encoded words is not shown (RFC 2047 section 6.2).
        const bool goesOn = run && between.trimmed().isEmpty();
        if (!goesOn || run->charset != charset) flush();
        if (!goesOn) out += between;
        const bool isBase64 = match.captured(2).compare(u"b", Qt::CaseInsensitive) == 0;
        const QByteArray bytes =
            isBase64 ? QByteArray::fromBase64(match.captured(3).toLatin1()) : fromQuotedPrintable(match.captured(3));
        if (!run) run = EncodedRun{charset, {}, {}};
        run->asWritten += (run->asWritten.isEmpty() ? QString() : between.toString()) + match.captured();
        run->bytes += bytes;
        at = match.capturedEnd();
    }
    flush();
    return out + text.mid(at);
}

std::vector<Mailbox> mailboxesIn(const QString& field)
{
    return FieldReader(field).mailboxes();
}

QStringList messageIdsIn(const QString& field)
{
    static const QRegularExpression bracketed(QStringLiteral("<([^<>]*)>"));
    static const QRegularExpression comment(QStringLiteral(R"(\([^()<>]*\))"));
    static const QRegularExpression gap(QStringLiteral(R"([\s,;]+)"));
    QStringList ids;
    for (auto it = bracketed.globalMatch(field); it.hasNext() && ids.size() < kMaxIds;) addId(ids, it.next().captured(1));
    if (!ids.isEmpty()) return ids;
    QString bare = field;
    bare.remove(comment);
    for (QString word : bare.split(gap, Qt::SkipEmptyParts)) {
        word.remove(u'<').remove(u'>');
        if (word.contains(u'@') && ids.size() < kMaxIds) addId(ids, word);
    }
    return ids;
}

}  // namespace uinbox
