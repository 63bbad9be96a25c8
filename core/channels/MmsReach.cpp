// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/MmsReach.h"

#include "contacts/PhoneNumber.h"

namespace uinbox {

bool takesMms(const QString& e164)
{
    const QString region = PhoneNumber::regionOf(e164);
    return region == u"US" || region == u"CA" || region == u"AU";
}

}  // namespace uinbox
