// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/WhatsAppMarks.h"

#include "SharedData.h"
#include "catch.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QStringList>

using namespace uinbox;

namespace {

/// What is shown how: "b:word".
QStringList shown(const QString& text)
{
    QStringList list;
    for (const WhatsAppSpan& span : whatsAppSpans(text)) {
        const QString style = QStringLiteral("bism").at(static_cast<int>(span.style));
        list.append(style + u':' + text.mid(span.start, span.length));
    }
    return list;
}

QStringList shown(const char* text)
{
    return shown(QString::fromUtf8(text));
}

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* text : texts) all.append(QString::fromUtf8(text));
    return all;
}

}  // namespace

TEST_CASE("the four marks of WhatsApp, alone, in a sentence and within each other")
{
    CHECK(shown("*bold* _italic_ ~gone~ ```mono``` `code`") == list({"b:bold", "i:italic", "s:gone", "m:mono", "m:code"}));
    CHECK(shown("(*bold*), and *two words*!") == list({"b:bold", "b:two words"}));
    CHECK(shown("*_both_*") == list({"b:_both_", "i:both"}));
    CHECK(shown("_*both* and one_") == list({"i:*both* and one", "b:both"}));
    CHECK(shown("*a *b*") == list({"b:a *b"}));
    CHECK(shown("*über* *日本*") == list({"b:über", "b:日本"}));
}

TEST_CASE("marks within words, alone, beside blanks or on two lines are signs")
{
    for (const char* text : {"2*3*4", "snake_case_name", "* a list", "*a", "a*", "* a*", "*a *", "**", "**a**", "*a\nb*", "___",
                             "~ ~", "``", "``````", "``` ```", "f(*p, *q)", ""}) {
        INFO(text);
        CHECK(shown(text).isEmpty());
    }
}

TEST_CASE("mono goes over lines, and nothing is formatted within it")
{
    CHECK(shown("```a\n*b*```") == list({"m:a\n*b*"}));
    CHECK(shown("`*a*` *b*") == list({"m:*a*", "b:b"}));
    CHECK(shown("*see `x*y` there*") == list({"b:see `x*y` there", "m:x*y"}));
    CHECK(shown("```a``` and ```b") == list({"m:a"}));
}

TEST_CASE("spans do not cross: the one that begins first is shown")
{
    CHECK(shown("*a _b* c_") == list({"b:a _b"}));
    CHECK(shown("*a _b_ c* _d_") == list({"b:a _b_ c", "i:b", "i:d"}));
}

TEST_CASE("a span says where its marks stand")
{
    const auto spans = whatsAppSpans(u"x ```mono``` *b*");
    REQUIRE(spans.size() == 2);
    CHECK(spans[0] == WhatsAppSpan{WhatsAppStyle::Mono, 5, 4, 3});
    CHECK(spans[1] == WhatsAppSpan{WhatsAppStyle::Bold, 14, 1, 1});
    for (const WhatsAppStyle style : {WhatsAppStyle::Bold, WhatsAppStyle::Italic, WhatsAppStyle::Struck, WhatsAppStyle::Mono}) {
        const QString mark = whatsAppMark(style);
        const auto one = whatsAppSpans(mark + QStringLiteral("a b") + mark);
        REQUIRE(one.size() == 1);
        CHECK(one[0] == WhatsAppSpan{style, mark.size(), 3, mark.size()});
    }
}

TEST_CASE("whatever is written, spans lie within the text and within each other, and long texts take no longer than they are")
{
    const auto bytes = test::sharedFile(QStringLiteral("data/blns.json")).value_or(QByteArray());
    QStringList texts;
    for (const QJsonValue& each : QJsonDocument::fromJson(bytes).array()) texts.append(each.toString());
    for (const char* each : {"*", "_a", " *a* ", "```", "`a` ", "*a _b* c_ ~", "a\n"})
        texts.append(QString::fromLatin1(each).repeated(100'000));
    for (const QString& text : texts) {
        QElapsedTimer timer;
        timer.start();
        const auto spans = whatsAppSpans(text);
        CHECK(timer.elapsed() < 400);
        std::vector<qsizetype> ends;
        bool isSound = true;
        for (const WhatsAppSpan& span : spans) {
            while (!ends.empty() && ends.back() <= span.start) ends.pop_back();
            const qsizetype end = span.start + span.length;
            isSound = isSound && span.length > 0 && span.start >= span.mark && end + span.mark <= text.size() &&
                      (ends.empty() || end <= ends.back());
            ends.push_back(end);
        }
        CHECK(isSound);
    }
}

TEST_CASE("what is apart, as a link, is not touched")
{
    const QString link = QStringLiteral("https://a.example/_x_/ _y_");
    CHECK(whatsAppSpans(link, {{0, 22}}) == std::vector{WhatsAppSpan{WhatsAppStyle::Italic, 24, 1, 1}});
    for (const char* none : {"2*3*4", "a_b_c", "* a *", "*a\nb*", "**", "***", "_ _", "*open", "snake_case_name", "```", "~ x ~"})
        CHECK(whatsAppSpans(QString::fromLatin1(none)).empty());
}
