// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/LinkFinder.h"

#include "contacts/EmailAddress.h"
#include "contacts/PhoneNumber.h"
#include "conversation/TopLevelDomains.h"
#include "conversation/WebAddressRules.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr qsizetype kMostAddress = 4096;
constexpr qsizetype kMostLocalPart = 64;
constexpr qsizetype kPhonesWithin = 20'000;
constexpr int kMostPhones = 50;

bool isOfRun(QChar c)
{
    return c == u'.' || c == u'-' || c == u'_' || isHostCharacter(c);
}

/// The web addresses of a text: it is cut into runs of what a host can be made of, and each run into its labels, which are looked at once.
class WebAddresses {
public:
    WebAddresses(QStringView text, std::vector<TextLink>& links) : m_text(text), m_links(links) {}

    void find()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            if (!isOfRun(m_text.at(i))) {
                ++i;
                continue;
            }
            qsizetype end = i + 1;
            while (end < m_text.size() && isOfRun(m_text.at(end))) ++end;
            if (m_text.mid(i, end - i).contains(u'.') || schemeStart(i) >= 0) searchRun(i, end);
            i = std::max(end, m_from);
        }
    }

private:
    struct Label {
        qsizetype start = 0;
        qsizetype end = 0;
        qsizetype domainEnd = -1;  ///< where a top-level domain ends that it begins with
        qsizetype underscore = -1;
        int last = -1;  ///< the furthest label that can be the top-level domain of a host that has all of this one
    };

    /// Where "http://" or "https://" begins that stands before `host`; -1 where there is none.
    [[nodiscard]] qsizetype schemeStart(qsizetype host) const
    {
        for (const QStringView scheme : {QStringView(u"http://"), QStringView(u"https://")})
            if (host >= scheme.size() && m_text.mid(host - scheme.size(), scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
                return host - scheme.size();
        return -1;
    }
    [[nodiscard]] bool mayBegin(qsizetype at) const { return at == 0 || (at > m_from && mayPrecede(m_text.at(at - 1))); }

    [[nodiscard]] std::vector<Label> labelsOf(qsizetype start, qsizetype end) const
    {
        std::vector<Label> labels;
        for (qsizetype at = start; at <= end;) {
            Label label{at, at, -1, -1, -1};
            for (; label.end < end && m_text.at(label.end) != u'.'; ++label.end)
                if (m_text.at(label.end) == u'_') label.underscore = label.end;
            if (const qsizetype length = topLevelDomainAt(m_text.mid(at), DomainNames::Public); length > 0)
                label.domainEnd = at + length;
            labels.push_back(label);
            at = label.end + 1;
        }
        for (size_t i = labels.size(); i-- > 0;) {
            Label& label = labels[i];
            const Label* next = i + 1 < labels.size() ? &labels[i + 1] : nullptr;
            if (!next || !canBegin(label.start) || !canEnd(label)) continue;
            if (next->last >= 0)
                label.last = next->last;
            else if (next->domainEnd >= 0 && label.underscore < 0)
                label.last = static_cast<int>(i) + 1;
        }
        return labels;
    }
    [[nodiscard]] bool canBegin(qsizetype at) const
    {
        return at < m_text.size() && isHostCharacter(m_text.at(at)) && !m_text.at(at).isLowSurrogate();
    }
    [[nodiscard]] bool canEnd(const Label& label) const
    {
        return label.end > label.start && isHostCharacter(m_text.at(label.end - 1));
    }

    void searchRun(qsizetype start, qsizetype end)
    {
        if (const qsizetype scheme = schemeStart(start); scheme >= 0 && mayBegin(scheme) && addSpecial(scheme, start, end)) return;
        const std::vector<Label> labels = labelsOf(start, end);
        for (size_t i = 0; i + 1 < labels.size(); ++i) {
            const Label& label = labels[i];
            const Label& next = labels[i + 1];
            if (!canEnd(label)) continue;
            for (qsizetype at = std::max(label.start, m_from); at < label.end; ++at) {
                if (!canBegin(at)) continue;
                const bool isLastLabel = next.last < 0;
                if (isLastLabel && (next.domainEnd < 0 || label.underscore >= at)) continue;
                const qsizetype domainEnd = labels[static_cast<size_t>(isLastLabel ? i + 1 : next.last)].domainEnd;
                const qsizetype scheme = at == start ? schemeStart(at) : -1;
                if (scheme >= 0 && mayBegin(scheme)) {
                    addWithScheme(scheme, at, domainEnd, end);
                } else if (mayBegin(at)) {
                    addWithout(at, domainEnd, end);
                } else {
                    continue;
                }
                // What is left of the run begins within a later label.
                while (i + 1 < labels.size() && labels[i].end < m_from) ++i;
                --i;
                break;
            }
        }
    }

    [[nodiscard]] qsizetype tailEnd(qsizetype domainEnd, qsizetype runEnd) const
    {
        return domainEnd == runEnd ? endOfAddress(m_text, domainEnd) : domainEnd;
    }

    void addWithScheme(qsizetype scheme, qsizetype host, qsizetype domainEnd, qsizetype runEnd)
    {
        const qsizetype end = tailEnd(domainEnd, runEnd);
        m_from = end;
        // What looks like the host is a name and a password: it leads elsewhere.
        if (end < m_text.size() && m_text.at(end) == u'@') return;
        if (!hasFittingLabels(m_text.mid(host, domainEnd - host))) return;
        const QStringView address = m_text.mid(scheme, end - scheme);
        const qsizetype own = endOfShortened(address, address.size());
        if (own < 0) return;
        m_from = scheme + own;
        add(scheme, scheme + own, {});
    }

    /// Of a host without a scheme only what is written in Latin letters is an address: it may stand within a sentence of another script.
    void addWithout(qsizetype host, qsizetype domainEnd, qsizetype runEnd)
    {
        const qsizetype end = tailEnd(domainEnd, runEnd);
        m_from = end;
        if (host > 0 && QStringView(u"-_./").contains(m_text.at(host - 1))) return;
        if (!hasFittingLabels(m_text.mid(host, domainEnd - host))) return;
        qsizetype found = -1, foundEnd = -1;
        for (qsizetype at = host; at < domainEnd;) {
            const auto [next, addressEnd] = latinHostAt(at, domainEnd);
            if (addressEnd >= 0) {
                if (found >= 0) add(found, foundEnd, u"http://");
                found = at;
                foundEnd = addressEnd;
            }
            at = std::max(next, at + 1);
        }
        if (found >= 0) add(found, foundEnd == domainEnd ? end : foundEnd, u"http://");
    }

    /// Where to go on, and where a host of Latin letters ends that begins at `at`; -1 where there is none.
    [[nodiscard]] std::pair<qsizetype, qsizetype> latinHostAt(qsizetype at, qsizetype limit) const
    {
        qsizetype found = -1, i = at;
        while (i < limit) {
            const qsizetype label = i;
            while (i < limit && isLatinHostCharacter(m_text.at(i))) ++i;
            if (i == label || i >= limit || m_text.at(i) != u'.') break;
            ++i;
            const qsizetype length = topLevelDomainAt(m_text.mid(i, limit - i), DomainNames::Public);
            if (length > 0) found = i + length;
        }
        return {found >= 0 ? found : i, found};
    }

    /// A host of no public domain, which is one only with its scheme.
    bool addSpecial(qsizetype scheme, qsizetype host, qsizetype runEnd)
    {
        qsizetype hostEnd = runEnd;
        while (hostEnd > host && m_text.at(hostEnd - 1) == u'.') --hostEnd;
        const QStringView name = m_text.mid(host, hostEnd - host);
        if (name.isEmpty() || name.size() > 253 || (hostEnd < m_text.size() && m_text.at(hostEnd) == u'@')) return false;
        const qsizetype dot = name.lastIndexOf(u'.');
        const QStringView last = name.mid(dot + 1);
        const bool isSpecial = topLevelDomainAt(last, DomainNames::Public) == 0 &&
                               topLevelDomainAt(last, DomainNames::AlsoSpecial) == last.size() &&
                               (dot > 0 || last.compare(u"localhost", Qt::CaseInsensitive) == 0);
        if (!isSpecial && !isIpv4(name)) return false;
        for (const QChar c : name)
            if (c.unicode() >= 128 || !isOfRun(c)) return false;
        const qsizetype end = tailEnd(hostEnd, hostEnd);
        // A name and a password, which would lead elsewhere.
        if (end < m_text.size() && m_text.at(end) == u'@') return false;
        m_from = end;
        add(scheme, end, {});
        return true;
    }
    [[nodiscard]] static bool isIpv4(QStringView name)
    {
        const auto parts = name.split(u'.');
        return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
                   bool isNumber = false;
                   return part.size() <= 3 && part.toUInt(&isNumber) < 256 && isNumber;
               });
    }

    void add(qsizetype start, qsizetype end, QStringView scheme)
    {
        if (end - start > kMostAddress) return;
        const QUrl url(scheme.toString() + m_text.mid(start, end - start).toString(), QUrl::TolerantMode);
        if (!url.isValid() || url.host().isEmpty()) return;
        m_links.push_back({static_cast<int>(start), static_cast<int>(end - start), url, LinkKind::Web});
    }

    QStringView m_text;
    std::vector<TextLink>& m_links;
    qsizetype m_from = 0;  ///< where the search goes on
};

bool isOfLocalPart(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u"._%+-'").contains(c));
}

void findEmails(QStringView text, std::vector<TextLink>& links)
{
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype start = at;
        while (start > 0 && at - start <= kMostLocalPart && isOfLocalPart(text.at(start - 1))) --start;
        while (start < at && !(text.at(start).isLetterOrNumber() || text.at(start) == u'_')) ++start;
        if (start == at || at - start > kMostLocalPart || text.at(at - 1) == u'.') continue;
        if (start > 0 && QStringView(u"/:@").contains(text.at(start - 1)) && !text.left(start).endsWith(u"mailto:")) continue;
        qsizetype found = -1;
        for (qsizetype i = at + 1; i < text.size() && i - at < 254;) {
            const qsizetype label = i;
            while (i < text.size() && isLatinHostCharacter(text.at(i))) ++i;
            if (i == label || i >= text.size() || text.at(i) != u'.') break;
            ++i;
            for (const auto which : {DomainNames::Public, DomainNames::AlsoSpecial})
                if (const qsizetype length = topLevelDomainAt(text.mid(i), which); length > 0) found = std::max(found, i + length);
        }
        if (found < 0) continue;
        const auto address = normalizeEmail(text.mid(start, found - start).toString());
        if (!address) continue;
        QUrl url;
        url.setScheme(QStringLiteral("mailto"));
        url.setPath(*address);
        links.push_back({static_cast<int>(start), static_cast<int>(found - start), url, LinkKind::Email});
    }
}

void findPhones(QStringView text, std::vector<TextLink>& links)
{
    constexpr int kMostDigits = 15, kFewestDigits = 8;
    int tries = 0;
    for (qsizetype at = text.indexOf(u'+'); at >= 0 && tries < kMostPhones; at = text.indexOf(u'+', at + 1)) {
        if (at > 0 && (text.at(at - 1).isLetterOrNumber() || text.at(at - 1) == u'+')) continue;
        qsizetype end = at + 1, digitsEnd = at;
        int digits = 0;
        for (; end < text.size() && end - at < 32; ++end) {
            const QChar c = text.at(end);
            const bool isDigit = c.unicode() < 128 && c.isDigit();
            if (!isDigit && !QStringView(u" \u00A0()-./\u2011").contains(c)) break;
            if (!isDigit) continue;
            if (++digits > kMostDigits) break;
            digitsEnd = end + 1;
        }
        const bool goesOn = digitsEnd < text.size() && text.at(digitsEnd).isLetterOrNumber();
        if (digits < kFewestDigits || digits > kMostDigits || goesOn) continue;
        ++tries;
        const auto number = PhoneNumber::parse(text.mid(at, digitsEnd - at).toString());
        if (!number || !number->isValid()) continue;
        QUrl url;
        url.setScheme(QStringLiteral("tel"));
        url.setPath(number->e164());
        links.push_back({static_cast<int>(at), static_cast<int>(digitsEnd - at), url, LinkKind::Phone});
    }
}

}  // namespace

std::vector<TextLink> findLinks(const QString& text)
{
    std::vector<TextLink> all;
    WebAddresses(text, all).find();
    findEmails(text, all);
    findPhones(QStringView(text).left(kPhonesWithin), all);
    // Web addresses come first where two begin alike; what lies within another is none.
    std::stable_sort(all.begin(), all.end(), [](const TextLink& a, const TextLink& b) { return a.start < b.start; });
    std::vector<TextLink> links;
    for (TextLink& link : all)
        if (links.empty() || link.start >= links.back().start + links.back().length) links.push_back(std::move(link));
    return links;
}

}  // namespace uinbox::ui
