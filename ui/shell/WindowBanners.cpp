// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowBanners.h"

#include "common/Banner.h"
#include "shell/ClockBanner.h"
#include "shell/SendingBanner.h"

#include <QVBoxLayout>

namespace uinbox::ui {

WindowBanners::WindowBanners(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_demo(new Banner(theme, this)),
      m_damage(new Banner(theme, this)),
      m_problem(new Banner(theme, this)),
      m_keys(new Banner(theme, this)),
      m_clock(new ClockBanner(theme, this)),
      m_sending(new SendingBanner(theme, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* each : {static_cast<QWidget*>(m_demo), static_cast<QWidget*>(m_damage), static_cast<QWidget*>(m_problem),
                          static_cast<QWidget*>(m_keys), static_cast<QWidget*>(m_clock), static_cast<QWidget*>(m_sending)})
        layout->addWidget(each);
}

void WindowBanners::showDemo(std::function<void()> connectAccounts)
{
    m_demo->say(tr("Sample data: nothing is sent, nothing is kept."));
    m_demo->offer(tr("Connect my accounts"), std::move(connectAccounts));
    m_demo->offerClose();
}

void WindowBanners::setBrief(bool brief)
{
    for (Banner* each : findChildren<Banner*>()) each->setBrief(brief);
}

void WindowBanners::showProblem(const QString& sentence, std::function<void()> again, Closing closing)
{
    m_isSaid = false;
    m_problem->say(sentence);
    m_problem->offer(tr("Try again"), std::move(again));
    if (closing == Closing::ByPerson) m_problem->offerClose();
}

void WindowBanners::say(const QString& sentence)
{
    m_isSaid = true;
    m_problem->say(sentence);
    m_problem->offerClose();
}

void WindowBanners::unsay()
{
    if (std::exchange(m_isSaid, false)) m_problem->hide();
}

void WindowBanners::hideProblem()
{
    m_problem->hide();
}

void WindowBanners::showDamage(std::function<void()> repair)
{
    m_damage->setKind(Banner::Kind::Danger);
    m_damage->say(tr("The database of your inbox is damaged: a part of what is kept in it cannot be read or written."));
    m_damage->offer(tr("Repair…"), std::move(repair));
    m_damage->offerClose();
}

void WindowBanners::showKeys(const QString& sentence, std::function<void()> change)
{
    m_keys->say(sentence);
    m_keys->offer(tr("Shortcuts"), std::move(change));
    m_keys->offerClose();
}

}  // namespace uinbox::ui
