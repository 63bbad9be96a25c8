// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QMap>
#include <QString>

namespace uinbox {

/// Whether WhatsApp lets a template start a conversation (PROVIDERS.md 1.4).
enum class TemplateApproval { Unsubmitted, Received, Pending, Approved, Rejected, Paused, Disabled };

/// A text with places to fill in, kept at the provider: outside the 24-hour window the only thing WhatsApp carries.
struct MessageTemplate {
    QString sid;   ///< "HX…"
    QString name;  ///< "appointment_reminder"
    QString language;
    QString kind;                      ///< the provider's content type: "twilio/text", "twilio/quick-reply", …
    QString body;                      ///< with its places: "Hello {{1}}, see you on {{2}}."
    QMap<QString, QString> variables;  ///< the places, each with its sample
    TemplateApproval approval = TemplateApproval::Unsubmitted;
    QString category;         ///< "UTILITY", "MARKETING", "AUTHENTICATION", or empty
    QString rejectionReason;  ///< the provider's words
    Timestamp fetchedAt{};

    /// The body with the places filled in. A place without a value stays as it is.
    [[nodiscard]] QString filled(const QMap<QString, QString>& values) const;
    /// Invalid "variables: …" where a place has no value (or an empty one), or a value has no place.
    [[nodiscard]] Result<> check(const QMap<QString, QString>& values) const;
};

/// The names the provider and the database use: "unsubmitted", "approved", …
[[nodiscard]] QString approvalName(TemplateApproval approval);
/// Unsubmitted for a word nobody knows.
[[nodiscard]] TemplateApproval approvalFromName(QStringView name);

}  // namespace uinbox
