// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/ProfileReader.h"

#include <QCoreApplication>

class QWidget;

namespace uinbox::ui {

class ProfileSection;

/// Puts what is known of a person into the parts of their profile, in words. Nothing is put where nothing is known. Static; main thread.
class ProfileFill {
    Q_DECLARE_TR_FUNCTIONS(ProfileFill)

public:
    /// Language, since when they are known; the time where they are is the view's, since it goes on.
    static void facts(ProfileSection& section, const PersonProfile& profile);
    /// What a person keeps of them under names of their own.
    static void fields(ProfileSection& section, const PersonProfile& profile);
    /// Where else they are found; those that are on the web open there.
    static void handles(ProfileSection& section, const PersonProfile& profile);
    static void figures(ProfileSection& section, const PersonProfile& profile);
    /// "1 message: Tomorrow, 9:00"
    [[nodiscard]] static QString scheduled(const WaitingMessages& waiting, Timestamp now);

private:
    [[nodiscard]] static QWidget* openButton(const QString& network, const QString& handle, const QString& link,
                                             const Theme& theme);
};

}  // namespace uinbox::ui
