// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Options.h"

#include <QCommandLineParser>
#include <QDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace uinbox::bench {

namespace {

constexpr char kUsage[] =
    "Options, with what they are otherwise:\n"
    "  --scale 1          size of the data and the work; 0.01 only shows that it runs\n"
    "  --rounds 5         of each measure; the median counts\n"
    "  --folder DIR       where the databases are made (the system's folder for temporary files)\n"
    "  --seed 1           of the generated data\n"
    "  --in-flight 512    p5: requests handed to the handler and not yet answered\n"
    "  --connections 100  p5: HTTP connections at once\n"
    "  --rate 5000        p5: requests a second in the measure at a fixed rate\n";

template <class Number>
bool take(const QCommandLineParser& parser, const char* name, Number least, Number& into)
{
    const QString text = parser.value(QLatin1String(name));
    if (text.isEmpty()) return true;
    bool ok = false;
    const double value = text.toDouble(&ok);
    into = static_cast<Number>(value);
    return ok && into >= least;
}

}  // namespace

int Options::scaled(int full, int least) const
{
    return std::max(least, static_cast<int>(std::lround(full * scale)));
}

std::optional<Options> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* name : {"scale", "rounds", "folder", "seed", "in-flight", "connections", "rate"})
        parser.addOption({QLatin1String(name), QString(), QStringLiteral("value")});
    Options options;
    options.folder = QDir::tempPath();
    const bool ok = parser.parse(arguments) && parser.positionalArguments().isEmpty() &&
                    take(parser, "scale", 0.0, options.scale) && take(parser, "rounds", 1, options.rounds) &&
                    take(parser, "seed", 0U, options.seed) && take(parser, "in-flight", 1, options.inFlight) &&
                    take(parser, "connections", 1, options.connections) && take(parser, "rate", 1, options.rate);
    if (!ok) {
        std::fputs(kUsage, stderr);
        return std::nullopt;
    }
    if (parser.isSet(QStringLiteral("folder"))) options.folder = parser.value(QStringLiteral("folder"));
    return options;
}

}  // namespace uinbox::bench
