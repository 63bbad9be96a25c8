// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a language that is none finds: words that were written where no translation reaches them.
#include "../day/TextProbe.h"
#include "../day/Tour.h"
#include "PseudoTranslator.h"

#include "gallery/GalleryPage.h"

#include <set>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// What people wrote, names of people, products and places, and what systems are called: no program translates these.
bool isData(const QString& text)
{
    // Names of countries and languages are the locale's, which is English here.
    if (text == u"United States" || text == u"Portuguese (Brazil)") return true;
    static const QRegularExpression data(QStringLiteral(
        "Ann|Ben|Joe|Line \\d|Do you have|Thank you|She is a friend|See you on Sunday|As you asked|later|price list|picture|invoice"
        "|example\\.|Twilio|WhatsApp|Resend|ngrok|Tailscale|Cloudflare|SMS|SSH|SQLite|Qt \\d|libcurl|Debian|Unified Inbox|The listener"
        "|Somebody is blocked|English|Deutsch|Español|Français|AC0|MG…|re_…|E\\.164|3,200 of|xyzzy|Carla|Berta|Kim Lee|Sam Ode|Call her|Please look|Likes blue|^Remarks|Customer number|Instagram|@carla|Europe|^Hello,|:smile|^Long Long|Signed the form|Whitcombe|^Work$|in two blues|Your quote|^Zoe|grinning face|said|to be sent as it is|would Tuesday|zebra|zoe|https:|(after|before|on|from|to|has|in|is):|carla|Prices|Price list|Some words"));
    return data.match(text).hasMatch();
}

/// At least one word that a language would say otherwise.
bool hasWords(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]*[aeiouAEIOU][A-Za-z]*[a-z]|[a-z][A-Za-z]*[aeiou]"));
    return word.match(text).hasMatch();
}

/// Names of days and months, and of keys, come from the system.
bool isOfTheSystem(const QString& text)
{
    static const QRegularExpression names(QStringLiteral(
        "^[^A-Za-z]*((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|January|February|March|April|May|June|July|August"
        "|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM|UTC|Ctrl|Alt|Shift|Esc|Del|Space|Tab|Enter"
        "|Return|PgUp|PgDown|Home|End|Up|Down|Left|Right|Meta|F\\d+|[A-Z]|[^A-Za-z])+$"));
    return names.match(text).hasMatch();
}

}  // namespace

TEST_CASE("every word that is seen went through a translation")
{
    const PseudoTranslator pseudo;
    Tour tour;
    std::set<QString> missed;
    int seen = 0;
    tour.visitAll([&](const char* name, QWidget& top) {
        // For those who write the program.
        if (qobject_cast<GalleryPage*>(&top)) return;
        // The manual is in English; emoji have the names that Unicode gives them; cells of a table are those of its file.
        const QLatin1String page(name);
        if (page == u"help" || page == u"help that is searched" || page == u"completion" || page == u"a table before the import" ||
            page == u"what came of an import")
            return;
        for (const DrawnText& drawn : drawnTexts(top)) {
            ++seen;
            // "&As" keeps its only vowel as the letter of the key; "before" is what is searched for.
            if (drawn.text == u"As" || drawn.text.trimmed() == u"before") continue;
            if (!hasWords(drawn.text) || PseudoTranslator::isMarked(drawn.text) || isData(drawn.text) || isOfTheSystem(drawn.text))
                continue;
            missed.insert(drawn.text + QStringLiteral("  (%1, %2)")
                                           .arg(QLatin1String(name), drawn.widget
                                                                         ? QLatin1String(drawn.widget->metaObject()->className())
                                                                         : QLatin1String()));
        }
    });
    CHECK(seen > 2'000);
    for (const QString& text : missed) UNSCOPED_INFO(text.toStdString());
    CHECK(missed.empty());
}

TEST_CASE("marks are put on words and on nothing else")
{
    CHECK(PseudoTranslator::marked(QStringLiteral("&Save %1 of %n…")) == u"&Sàvë %1 öf %n öööö…");
    CHECK(PseudoTranslator::marked(QStringLiteral("<b>OK</b>")).startsWith(u"<b>ÖK</b>"));
    CHECK_FALSE(PseudoTranslator::isMarked(QStringLiteral("Save")));
}
