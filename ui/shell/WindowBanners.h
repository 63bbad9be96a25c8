// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace uinbox::ui {

class Banner;
class ClockBanner;
class SendingBanner;
class Theme;

/// The lines across the window, above its pages: that it shows samples, what does not work, whose keys do not count. Each is hidden until
/// there is something to say. Main thread.
class WindowBanners final : public QWidget {
    Q_OBJECT

public:
    explicit WindowBanners(const Theme& theme, QWidget* parent = nullptr);

    /// One line each, where there is little height.
    void setBrief(bool brief);
    void showDemo(std::function<void()> connectAccounts);
    /// What does not work and why, in place of what was said before, with a way to try again, and one to put it away.
    enum class Closing { ByPerson, ByProgram };
    void showProblem(const QString& sentence, std::function<void()> again, Closing closing);
    /// A sentence until it is put away.
    void say(const QString& sentence);
    /// What say() said is over; a problem stays.
    void unsay();
    void hideProblem();
    /// The database is damaged.
    void showDamage(std::function<void()> repair);
    /// What is wrong with the person's own keys.
    void showKeys(const QString& sentence, std::function<void()> change);
    [[nodiscard]] ClockBanner& clock() { return *m_clock; }
    [[nodiscard]] SendingBanner& sending() { return *m_sending; }

private:
    Banner* m_demo;
    Banner* m_damage;
    Banner* m_problem;
    Banner* m_keys;
    bool m_isSaid = false;  ///< what m_problem shows is of say()
    ClockBanner* m_clock;
    SendingBanner* m_sending;
};

}  // namespace uinbox::ui
