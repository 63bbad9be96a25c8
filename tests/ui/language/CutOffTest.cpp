// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, dialog and popup in every language that is shipped: the list of what is cut off, which is empty. In the usual window with
// larger text as well. By hand in every size of both: UINBOX_TEXT_SCALES="1 1.5 2"; UINBOX_CUT_PICTURES names a folder for pictures of
// what has faults.
#include "../day/Fitting.h"
#include "../day/Tour.h"

#include "gallery/GalleryPage.h"
#include "language/Translations.h"

#include <QLocale>

#include <set>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

constexpr QSize kUsual{1280, 800};
constexpr QSize kSmall{640, 480};

/// Speaks a language, and afterwards the one of the tests again.
class Spoken final {
public:
    explicit Spoken(const QString& code) { m_translations.speak(code); }
    ~Spoken()
    {
        m_translations.speak(QStringLiteral("en"));
        QLocale::setDefault(m_before);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

private:
    QLocale m_before;
    Translations m_translations{*qApp};
};

/// In which sizes of text and of the window the tour is made.
std::vector<std::pair<double, QSize>> looks()
{
    std::vector<std::pair<double, QSize>> all;
    for (const QString& each : qEnvironmentVariable("UINBOX_TEXT_SCALES").split(u' ', Qt::SkipEmptyParts))
        for (const QSize size : {kUsual, kSmall}) all.emplace_back(each.toDouble(), size);
    return all.empty() ? std::vector<std::pair<double, QSize>>{{1, kUsual}, {1, kSmall}, {1.5, kUsual}} : all;
}

void keepPicture(QWidget& top, const QString& name)
{
    const QString folder = qEnvironmentVariable("UINBOX_CUT_PICTURES");
    if (!folder.isEmpty()) top.grab().save(folder + u'/' + QLocale().name() + u' ' + name + QStringLiteral(".png"));
}

/// All that does not fit on the whole tour, each once.
std::set<std::string> cutOff(double scale, QSize size)
{
    Tour tour;
    tour.theme.setTextScale(scale);
    tour.window->resize(size);
    std::set<std::string> all;
    int seen = 0;
    tour.visitAll([&](const char* name, QWidget& top) {
        // For those who write the program.
        if (qobject_cast<GalleryPage*>(&top)) return;
        // Layouts follow with the next turns, and files are looked up by another thread: what is cut then stays so.
        (void)waitFor([&top] { return faultsOf(top).empty(); }, std::chrono::milliseconds(400));
        ++seen;
        const auto faults = faultsOf(top);
        for (const std::string& fault : faults) all.insert(fault + "  (" + name + ")");
        if (!faults.empty()) keepPicture(top, QString::number(size.width()) + u' ' + QLatin1String(name));
    });
    constexpr int kFewest = 60;
    CHECK(seen > kFewest);
    return all;
}

void checkLanguage(const char* language)
{
    for (const auto& [scale, size] : looks()) {
        const Spoken spoken{QLatin1String(language)};
        CAPTURE(language, scale, size.width());
        const std::set<std::string> cut = cutOff(scale, size);
        for (const std::string& each : cut) UNSCOPED_INFO(each);
        CHECK(cut.empty());
    }
}

}  // namespace

TEST_CASE("nothing is cut off in English, in a usual and in a small window, and with larger text")
{
    checkLanguage("en");
}

TEST_CASE("nothing is cut off in German, in a usual and in a small window, and with larger text")
{
    checkLanguage("de");
}

TEST_CASE("nothing is cut off in Spanish, in a usual and in a small window, and with larger text")
{
    checkLanguage("es");
}

TEST_CASE("nothing is cut off in French, in a usual and in a small window, and with larger text")
{
    checkLanguage("fr");
}

TEST_CASE("nothing is cut off in Arabic, in a usual and in a small window, and with larger text")
{
    checkLanguage("ar");
}
