// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/ScreenshotPages.h"
#include "desktop/ScreenshotStates.h"
#include "desktop/ScreenshotTransfers.h"

#include <QLocale>
#include <QObject>
#include <QSize>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace uinbox::ui {
enum class Appearance;
class GalleryPage;
class Theme;
}  // namespace uinbox::ui

namespace uinbox::app {

/// Renders every page of the window to PNG files, "PAGE-LOOK.png": light, dark, in high contrast, and in Arabic from right to left; also on a
/// wide screen, "-wide", and in the smallest window, "-small". On a screen with two pixels for each of the layout's each ends in "-2x".
/// Main thread; the files are written by other threads.
class Screenshots final : public QObject {
    Q_OBJECT

public:
    /// Some: wide and small ones only in light and in Arabic, only of pages, and on the usual screen; for a round that is made often.
    enum class Sizes { Some, Every };

    /// `dir` is made where it is missing.
    Screenshots(ui::MainWindow& window, ui::MainWindow& emptyWindow, ui::Theme& theme, QString dir, Sizes sizes,
                QObject* parent = nullptr);
    ~Screenshots() override;

    void start();

Q_SIGNALS:
    /// `error` is empty where every picture was written.
    void finished(const QString& error);

private:
    enum class Size { Usual, Wide, Small };
    struct Look {
        QString name;
        ui::Appearance appearance;
        Size size;
    };

    void addLook(const QString& name, ui::Appearance appearance);
    void addSizes(const QString& name, ui::Appearance appearance);
    void addRound();
    void addSteps(const ScreenshotSteps& steps);
    void addGallery();
    [[nodiscard]] bool isFine() const;
    void put(const Look& look);
    void resize(Size size);
    void next();
    void settle(int triesLeft);
    void rest(int times);
    void finishStep();
    [[nodiscard]] bool take(const ScreenshotStep& step);
    void save(const QPixmap& picture, const QString& name);
    void end(const QString& error);

    ui::MainWindow& m_window;
    ui::MainWindow& m_emptyWindow;
    ui::Theme& m_theme;
    QString m_dir;
    Sizes m_sizes;
    QLocale m_locale;
    ScreenshotPages m_pages;
    ScreenshotStates m_states;
    ScreenshotTransfers m_transfers;
    ScreenshotSteps m_steps;
    size_t m_at = 0;
    QString m_look;  ///< of what is pictured now: "dark"
    Size m_size = Size::Usual;
    std::unique_ptr<ui::GalleryPage> m_gallery;
    std::atomic<int> m_failures = 0;
    QThreadPool m_writers;  ///< ends before what they use
};

}  // namespace uinbox::app
