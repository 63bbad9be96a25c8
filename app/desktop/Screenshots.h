// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace uinbox::ui {
class GalleryPage;
class MainWindow;
class Theme;
}  // namespace uinbox::ui

namespace uinbox::app {

/// Renders every page of the window to PNG files, light and dark, and then from right to left. Main thread.
class Screenshots final : public QObject {
    Q_OBJECT

public:
    /// `dir` is made where it is missing.
    Screenshots(ui::MainWindow& window, ui::MainWindow& emptyWindow, ui::Theme& theme, QString dir, QObject* parent = nullptr);
    ~Screenshots() override;

    void start();

Q_SIGNALS:
    /// `error` is empty where every picture was written.
    void finished(const QString& error);

private:
    struct Step {
        std::function<void()> prepare;
        std::function<QWidget*()> target;
        QString name;
        std::function<bool()> ready{};  ///< absent: at once
    };

    void addSteps(const QString& suffix);
    void addMessageSteps(const QString& suffix);
    void addScheduleSteps(const QString& suffix);
    void addShellSteps(const QString& suffix);
    void addSettingsSteps(const QString& suffix);
    void addGallerySteps(const QString& suffix);
    void next();
    void settle(int triesLeft);
    [[nodiscard]] bool isOpen(int row) const;
    [[nodiscard]] bool take(const Step& step) const;

    ui::MainWindow& m_window;
    ui::MainWindow& m_emptyWindow;
    ui::Theme& m_theme;
    QString m_dir;
    std::vector<Step> m_steps;
    size_t m_at = 0;
    std::unique_ptr<ui::GalleryPage> m_gallery;
};

}  // namespace uinbox::app
