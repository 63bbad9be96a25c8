// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace uinbox {

/// One property of a vCard, unfolded and decoded; its escapes are still in its value. Names are in capitals.
struct VcardProperty {
    QString group{};
    QString name{};
    std::vector<std::pair<QString, QString>> parameters{};
    QString value{};

    /// The values of a parameter, all of them in capitals, those of "TYPE=home,cell" one by one.
    [[nodiscard]] QStringList parameter(QStringView wanted) const;
    /// As it is written; empty where there is none.
    [[nodiscard]] QString parameterText(QStringView wanted) const;
    [[nodiscard]] bool hasType(QStringView type) const;
};

/// Name and parameters of a content line, before its value is looked at. Bare types of vCard 2.1 ("TEL;HOME") are TYPEs, bare encodings
/// ENCODINGs. `valueStart`: where the value begins, -1 for a line without a colon. Pure.
struct VcardHead {
    VcardProperty property{};
    qsizetype valueStart = -1;
};
[[nodiscard]] VcardHead parseVcardHead(const QByteArray& line);
/// True where its value is quoted-printable: such lines go on without being folded.
[[nodiscard]] bool isQuotedPrintable(const VcardProperty& property);

/// The value as text: quoted-printable and base64 decoded, read in its CHARSET, else in UTF-8 where it is, else in `fallback`. Pure.
[[nodiscard]] QString decodedVcardValue(const VcardProperty& property, const QByteArray& value, const QByteArray& fallback);

/// A value's parts, which ';' (or ',') divide, without their escapes. Of vCard 2.1 only the divider itself is escaped.
[[nodiscard]] QStringList vcardParts(const QString& value, QChar divider, bool isOld);
/// A whole value without its escapes.
[[nodiscard]] QString unescapedVcard(const QString& value, bool isOld);

}  // namespace uinbox
