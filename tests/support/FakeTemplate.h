// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeHttp.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace uinbox::test {

/// A template in the fake provider's state.
struct FakeTemplate {
    QByteArray sid;  ///< "HX…"
    QString name;
    QString body;                    ///< "Hello {{1}}"
    QMap<QString, QString> samples;  ///< of each place; filled from the body where empty
    QString approval = QStringLiteral("approved");
    QString category = QStringLiteral("UTILITY");
    QString rejectionReason;
    QString language = QStringLiteral("en");

    /// The resource as the Content API shows it (content.v1.content_and_approvals).
    [[nodiscard]] QJsonObject toJson(const QByteArray& accountSid) const;
    /// The text with its places filled in; null where the JSON is no object of texts for all places and only them.
    [[nodiscard]] std::optional<QString> filled(const QByteArray& variables) const;
};

/// One page of templates in the frame of the Content API. Its links lead to where the request came.
[[nodiscard]] FakeReply templatePage(const std::vector<FakeTemplate>& all, const QByteArray& accountSid,
                                     const FakeRequest& request);

}  // namespace uinbox::test
