// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DesktopOptions.h"

#include "language/Translations.h"

#include <QCommandLineParser>

namespace uinbox::app {

namespace {

constexpr quint32 kDefaultSeed = 1;

QString helpText()
{
    return QStringLiteral(
        "Usage: unified-inbox [options] [--] [ADDRESS|FILE...]\n"
        "One inbox for the messages of your customers.\n"
        "\n"
        "ADDRESS is unifiedinbox:, tel:, sms: or mailto:. It and FILE prepare a message; nothing is sent by itself.\n"
        "Where the program runs already with the same profile, that one opens them.\n"
        "\n"
        "Options:\n"
        "  --profile DIR       The folder that holds all state.\n"
        "  --demo[=SEED]       Sample data: nothing is sent, nothing is kept.\n"
        "  --screenshots DIR   With --demo: writes pictures of every page to DIR and ends. Needs no display.\n"
        "  --every-size        With --screenshots: in each look also on a wide screen and in the smallest window.\n"
        "  --gallery           Shows every control of the program in every state. Opens no profile.\n"
        "  --language CODE     en, ar, de, es or fr (default: what was chosen in Settings, else as the system).\n"
        "  --theme NAME        light, dark or contrast (default: as the system).\n"
        "  --log-level LEVEL   debug, info, warning or error (default info).\n"
        "  -v, --version       Prints the version.\n"
        "  -h, --help          Prints this.\n");
}

std::optional<ui::Appearance> appearanceFromName(const QString& name)
{
    if (name == u"light") return ui::Appearance::Light;
    if (name == u"dark") return ui::Appearance::Dark;
    if (name == u"contrast") return ui::Appearance::HighContrast;
    return std::nullopt;
}

tl::unexpected<CommandLineAnswer> wrongUse(const QString& sentence)
{
    return tl::unexpected(CommandLineAnswer{2, {}, sentence});
}

/// The program's own options.
struct Options {
    QCommandLineOption profile{QStringLiteral("profile"), {}, QStringLiteral("DIR")};
    QCommandLineOption demo{QStringLiteral("demo"), {}, QStringLiteral("SEED")};
    QCommandLineOption screenshots{QStringLiteral("screenshots"), {}, QStringLiteral("DIR")};
    QCommandLineOption everySize{QStringLiteral("every-size")};
    QCommandLineOption gallery{QStringLiteral("gallery")};
    QCommandLineOption language{QStringLiteral("language"), {}, QStringLiteral("CODE")};
    QCommandLineOption theme{QStringLiteral("theme"), {}, QStringLiteral("NAME")};
    QCommandLineOption level{QStringLiteral("log-level"), {}, QStringLiteral("LEVEL"), QStringLiteral("info")};
    QCommandLineOption version{QStringList{QStringLiteral("v"), QStringLiteral("version")}};
    QCommandLineOption help{QStringList{QStringLiteral("h"), QStringLiteral("help")}};

    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {profile, demo, screenshots, everySize, gallery, language, theme, level, version, help};
    }
};

/// Of what does not go together the first; empty where all does.
QString contradiction(const QCommandLineParser& parser, const Options& known, const DesktopOptions& options)
{
    if (options.isDemo() && parser.isSet(known.profile)) return QStringLiteral("--demo keeps nothing: it goes without --profile.");
    if (options.isDemo() && !options.open.isEmpty())
        return QStringLiteral("--demo opens nothing: \"%1\" goes without it.").arg(options.open.first());
    if (parser.isSet(known.screenshots) && (!options.isDemo() || options.screenshotsDir.isEmpty()))
        return QStringLiteral("--screenshots DIR goes with --demo.");
    if (options.everySize && !parser.isSet(known.screenshots)) return QStringLiteral("--every-size goes with --screenshots.");
    if (options.showsGallery && (options.isDemo() || parser.isSet(known.profile)))
        return QStringLiteral("--gallery goes without --profile and --demo.");
    return {};
}

/// What was given, after it was found to be options of the program.
tl::expected<DesktopOptions, CommandLineAnswer> read(const QCommandLineParser& parser, const Options& known)
{
    DesktopOptions options;
    options.profileDir = parser.value(known.profile);
    options.screenshotsDir = parser.value(known.screenshots);
    options.everySize = parser.isSet(known.everySize);
    options.showsGallery = parser.isSet(known.gallery);
    options.open = parser.positionalArguments();
    options.language = parser.value(known.language);
    if (parser.isSet(known.profile) && options.profileDir.isEmpty()) return wrongUse(QStringLiteral("--profile needs a folder."));
    if (parser.isSet(known.demo)) {
        bool ok = false;
        options.demoSeed = parser.value(known.demo).toUInt(&ok);
        if (!ok) return wrongUse(QStringLiteral("--demo takes a number: \"%1\" is none.").arg(parser.value(known.demo)));
    }
    if (const QString wrong = contradiction(parser, known, options); !wrong.isEmpty()) return wrongUse(wrong);
    if (parser.isSet(known.theme) && !(options.appearance = appearanceFromName(parser.value(known.theme))))
        return wrongUse(QStringLiteral("--theme must be light, dark or contrast."));
    if (!options.language.isEmpty() && ui::Translations::bestOf({options.language}) != options.language)
        return wrongUse(QStringLiteral("--language must be en, ar, de, es or fr."));
    const auto logLevel = logLevelFromName(parser.value(known.level));
    if (!logLevel) return wrongUse(QStringLiteral("--log-level must be debug, info, warning or error."));
    options.logLevel = *logLevel;
    return options;
}

}  // namespace

tl::expected<DesktopOptions, CommandLineAnswer> readCommandLine(const QStringList& arguments)
{
    // QCommandLineParser has no option whose value may be left out.
    QStringList given = arguments;
    for (QString& argument : given)
        if (argument == u"--demo") argument += u'=' + QString::number(kDefaultSeed);

    const Options known;
    QCommandLineParser parser;
    parser.addOptions(known.all());
    if (!parser.parse(given)) return wrongUse(parser.errorText());
    if (parser.isSet(known.help)) return tl::unexpected(CommandLineAnswer{0, helpText(), {}});
    if (parser.isSet(known.version))
        return tl::unexpected(
            CommandLineAnswer{0, QStringLiteral("unified-inbox " UINBOX_VERSION " (Qt %1)\n").arg(QLatin1String(qVersion())), {}});
    return read(parser, known);
}

}  // namespace uinbox::app
