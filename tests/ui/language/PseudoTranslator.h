// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

namespace uinbox::test {

/// A language that can be read and is none: every vowel has a mark, and every sentence is a third longer. What is seen without marks
/// never went through a translation. Places, tags and the letters of accelerators stay. Main thread; installed while it lives.
class PseudoTranslator final : public QTranslator {
public:
    PseudoTranslator() { QCoreApplication::installTranslator(this); }
    ~PseudoTranslator() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        // The names of keys, as they are printed on a keyboard.
        if (QLatin1String(context) == u"QShortcut") return {};
        return marked(QString::fromUtf8(source));
    }

    [[nodiscard]] static QString marked(const QString& text)
    {
        static const QRegularExpression kept(QStringLiteral("%L?\\d|%n|</?[a-zA-Z][^>]*>|&\\w"));
        QString result;
        qsizetype at = 0;
        auto matches = kept.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            result += withMarks(text.mid(at, match.capturedStart() - at)) + match.captured();
            at = match.capturedEnd();
        }
        result += withMarks(text.mid(at));
        const bool hasDots = result.endsWith(u'…');
        if (hasDots) result.chop(1);
        // Longer, as German is; one word of one's own, so that lines can break.
        if (text.size() > 3) result += u' ' + QString(std::max<qsizetype>(1, text.size() / 3 - 1), u'ö');
        return hasDots ? result + u'…' : result;
    }
    /// Whether it has one of the marks.
    [[nodiscard]] static bool isMarked(const QString& text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return QStringLiteral("àëïöüÀËÏÖÜ").contains(c); });
    }

private:
    [[nodiscard]] static QString withMarks(QString text)
    {
        static const QString plain = QStringLiteral("aeiouAEIOU");
        static const QString with = QStringLiteral("àëïöüÀËÏÖÜ");
        for (QChar& c : text)
            if (const qsizetype at = plain.indexOf(c); at >= 0) c = with[at];
        return text;
    }
};

}  // namespace uinbox::test
