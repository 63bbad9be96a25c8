// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text the window really paints, on what is really behind it: it can be read, and its colours are a pair that ui/theme lists.
#include "TextProbe.h"
#include "Tour.h"

#include "theme/TokenPairs.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

constexpr double kLeast = 4.5;
constexpr double kLeastLarge = 3;

bool isListed(const std::vector<TokenPair>& pairs, const Tokens& tokens, const DrawnText& drawn)
{
    return std::any_of(pairs.begin(), pairs.end(), [&](const TokenPair& pair) {
        return (tokens.*pair.front).rgb() == drawn.front.rgb() && (tokens.*pair.ground).rgb() == drawn.ground.rgb();
    });
}

/// The initials on an avatar: white on one of ten colours, which ThemeTest measures.
bool isInitials(const DrawnText& drawn)
{
    return drawn.text.size() <= 2 && drawn.front == Qt::white;
}

/// What an e-mail's sender chose is theirs.
bool isOfSender(const DrawnText& drawn)
{
    return drawn.widget->parentWidget() && drawn.widget->parentWidget()->inherits("uinbox::ui::EmailBrowser");
}

std::string nameOf(const Tokens& tokens, const QColor& color)
{
    for (const auto& pairs : {textPairs(), shapePairs()})
        for (const TokenPair& pair : pairs) {
            if ((tokens.*pair.front).rgb() == color.rgb()) return pair.frontName;
            if ((tokens.*pair.ground).rgb() == color.rgb()) return pair.groundName;
        }
    return color.name().toStdString();
}

std::string pathOf(const QWidget* widget)
{
    QString path;
    for (int i = 0; widget && i < 5; ++i, widget = widget->parentWidget())
        path += QLatin1String(widget->metaObject()->className()) + QStringLiteral(" < ");
    return path.toStdString();
}

}  // namespace

TEST_CASE("every text of every page, dialog and popup can be read on what is behind it, in every appearance")
{
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark, Appearance::HighContrast);
    Tour tour;
    tour.theme.setAppearance(appearance);
    // Palettes are handed down with the next turn.
    QCoreApplication::processEvents();
    const Tokens& tokens = tokensFor(appearance);
    size_t texts = 0;
    std::set<std::string> told;
    tour.visitAll([&](const char* name, QWidget& top) {
        for (const DrawnText& drawn : drawnTexts(top)) {
            ++texts;
            if (isInitials(drawn) || isOfSender(drawn)) continue;
            // What cannot be used now within what can, as a command of a menu: 3:1, among the shapes.
            const bool isDisabled = drawn.front.rgb() == tokens.disabled.rgb();
            const double least = isDisabled || drawn.isLarge ? kLeastLarge : kLeast;
            const bool isFine = contrastRatio(drawn.front, drawn.ground) >= least;
            const bool isKnown = isListed(isDisabled ? shapePairs() : textPairs(), tokens, drawn);
            // What a search of the settings found is tinted; it has to be readable all the same.
            const bool isTinted = QLatin1String(name) == u"settings that are searched";
            const std::string pair = nameOf(tokens, drawn.front) + " on " + nameOf(tokens, drawn.ground);
            // Once for each pair: a page has it many times.
            if ((isFine && (isKnown || isTinted)) || !told.insert(pair).second) continue;
            INFO(name << ": \"" << drawn.text.left(40).toStdString() << "\" " << pair << ' '
                      << contrastRatio(drawn.front, drawn.ground) << ' ' << pathOf(drawn.widget));
            CHECK(isFine);
            CHECK((isKnown || isTinted));
        }
    });
    CHECK(texts > 1800);
}
