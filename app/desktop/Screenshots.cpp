// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Screenshots.h"

#include "desktop/ScreenshotScene.h"
#include "gallery/GalleryPage.h"
#include "shell/MainWindow.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTimer>

namespace uinbox::app {

namespace {

constexpr QSize kSize{1280, 800};
constexpr QSize kWide{1920, 1080};
/// For a layout and a paint.
constexpr int kSettleMs = 60;
/// Reads from the database are waited for, so often that a broken one is found out.
constexpr int kTries = 100;
/// Of Qt's PNG writer: quick, for there are hundreds.
constexpr int kQuality = 75;

}  // namespace

namespace {

/// Of the language that is spoken; the same on every computer.
QLocale localeOfPictures()
{
    const QLocale::Language language = QLocale().language();
    const bool isEnglish = language == QLocale::C || language == QLocale::English;
    return isEnglish ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(language);
}

}  // namespace

Screenshots::~Screenshots() = default;

Screenshots::Screenshots(ui::MainWindow& window, ui::MainWindow& emptyWindow, ui::Theme& theme, QString dir, Sizes sizes,
                         QObject* parent)
    : QObject(parent),
      m_window(window),
      m_emptyWindow(emptyWindow),
      m_theme(theme),
      m_dir(std::move(dir)),
      m_sizes(sizes),
      m_locale(localeOfPictures()),
      m_pages(window, emptyWindow),
      m_states(window),
      m_transfers(window)
{
}

void Screenshots::start()
{
    if (!QDir().mkpath(m_dir)) {
        Q_EMIT finished(QStringLiteral("The folder %1 cannot be made.").arg(m_dir));
        return;
    }
    m_theme.setReducedMotion(true);  // every run gives the same pictures
    for (ui::MainWindow* window : {&m_window, &m_emptyWindow}) window->show();
    for (const auto& [name, appearance] :
         {std::pair("light", ui::Appearance::Light), std::pair("dark", ui::Appearance::Dark),
          std::pair("contrast", ui::Appearance::HighContrast), std::pair("rtl", ui::Appearance::Light)}) {
        const bool isOfSome = appearance == ui::Appearance::Light && !isFine();
        addLook(QLatin1String(name), appearance);
        if (m_sizes == Sizes::Every || isOfSome) addSizes(QLatin1String(name), appearance);
    }
    next();
}

void Screenshots::addLook(const QString& name, ui::Appearance appearance)
{
    m_steps.push_back({{}, [this, look = Look{name, appearance, Size::Usual}] { put(look); }});
    addRound();
    addGallery();
}

void Screenshots::addRound()
{
    addSteps(m_states.conversations());
    addSteps(m_states.moments());
    addSteps(m_pages.pages());
    addSteps(m_pages.dialogs());
    addSteps(m_transfers.steps());
    // What it says stays for a while: the last picture of the window.
    addSteps(m_states.toast());
}

void Screenshots::addSizes(const QString& name, ui::Appearance appearance)
{
    for (const Size size : {Size::Wide, Size::Small}) {
        m_steps.push_back({{}, [this, look = Look{name, appearance, size}] { put(look); }});
        if (m_sizes == Sizes::Every) {
            addRound();
            continue;
        }
        addSteps(m_states.conversations());
        addSteps(m_pages.pages());
    }
}

void Screenshots::addSteps(const ScreenshotSteps& steps)
{
    m_steps.insert(m_steps.end(), steps.begin(), steps.end());
}

void Screenshots::put(const Look& look)
{
    const bool isArabic = look.name == u"rtl";
    m_look = look.name;
    QLocale::setDefault(isArabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : m_locale);
    m_theme.setAppearance(look.appearance);
    QApplication::setLayoutDirection(QLocale().textDirection());
    resize(look.size);
}

void Screenshots::resize(Size size)
{
    m_size = size;
    for (ui::MainWindow* window : {&m_window, &m_emptyWindow}) switch (size) {
            case Size::Usual: window->resize(kSize); break;
            case Size::Wide: window->resize(kWide); break;
            case Size::Small: window->resize(window->minimumSizeHint().expandedTo(window->minimumSize())); break;
        }
}

bool Screenshots::isFine() const
{
    return m_window.devicePixelRatioF() > 1.5;
}

void Screenshots::addGallery()
{
    // It is for those who build the program: one size is enough.
    if (isFine()) return;
    const auto gallery = [this]() -> QWidget* { return m_gallery.get(); };
    const auto open = [this](double textScale) {
        m_theme.setTextScale(textScale);
        m_gallery = std::make_unique<ui::GalleryPage>(m_theme);
        m_gallery->show();
        m_gallery->showWhole(kSize.width());
    };
    m_steps.push_back({QStringLiteral("gallery"), [open] { open(1); }, gallery});
    m_steps.push_back({QStringLiteral("gallery-large"), [open] { open(2); }, gallery});
    m_steps.push_back({{}, [this] {
                           m_gallery.reset();
                           m_theme.setTextScale(1);
                       }});
}

void Screenshots::next()
{
    if (m_at == m_steps.size()) return end({});
    const ScreenshotStep& step = m_steps[m_at];
    if (step.prepare) step.prepare();
    settle(kTries);
}

void Screenshots::settle(int triesLeft)
{
    QTimer::singleShot(kSettleMs, this, [this, triesLeft] {
        const ScreenshotStep& step = m_steps[m_at];
        if (step.ready && !step.ready()) {
            if (triesLeft > 0) return settle(triesLeft - 1);
            return end(QStringLiteral("%1 (%2) does not open.").arg(step.page, m_look));
        }
        if (m_size != Size::Small) return rest(step.rests);
        fitDialogs(m_window);
        rest(qMax(1, step.rests));
    });
}

void Screenshots::rest(int times)
{
    if (times == 0) return finishStep();
    QTimer::singleShot(kSettleMs, this, [this, times] { rest(times - 1); });
}

void Screenshots::finishStep()
{
    const ScreenshotStep& step = m_steps[m_at];
    if (!step.page.isEmpty() && !take(step)) return end(QStringLiteral("%1 (%2) is not there.").arg(step.page, m_look));
    ++m_at;
    next();
}

bool Screenshots::take(const ScreenshotStep& step)
{
    QWidget* target = step.target();
    if (!target) return false;
    QString name = step.page + u'-' + m_look;
    switch (m_size) {
        case Size::Usual: break;
        case Size::Wide: name += QStringLiteral("-wide"); break;
        case Size::Small: name += QStringLiteral("-small"); break;
    }
    save(pictureOf(*target, m_theme), isFine() ? name + QStringLiteral("-2x") : name);
    return true;
}

void Screenshots::save(const QPixmap& picture, const QString& name)
{
    m_writers.start([this, image = picture.toImage(), path = QDir(m_dir).filePath(name + QStringLiteral(".png"))] {
        if (!image.save(path, "PNG", kQuality)) ++m_failures;
    });
}

void Screenshots::end(const QString& error)
{
    m_writers.waitForDone();
    const bool isWritten = m_failures == 0;
    Q_EMIT finished(!error.isEmpty() || isWritten ? error : QStringLiteral("Pictures cannot be written to %1.").arg(m_dir));
}

}  // namespace uinbox::app
