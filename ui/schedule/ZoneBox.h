// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace uinbox::ui {

/// Chooses a time zone by its place: this computer's first, then the person's, then all others by name. One types a few letters of the
/// place. Main thread.
class ZoneBox final : public QComboBox {
    Q_OBJECT

public:
    /// `theirs` is empty where it is not known.
    ZoneBox(const QByteArray& here, const QByteArray& theirs, QWidget* parent = nullptr);

    /// First of all no zone can be chosen, and is.
    void offerNone(const QString& label);
    void setZone(const QByteArray& zone);
    /// Empty for none.
    [[nodiscard]] QByteArray zone() const;
    /// What stands in it is a zone; false while something else is typed.
    [[nodiscard]] bool isZone() const;
};

}  // namespace uinbox::ui
