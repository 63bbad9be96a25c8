// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QFont>
#include <QObject>
#include <QStringList>

#include <optional>

class QApplication;

namespace uinbox::ui {

/// The appearance the program has now: gives every painter its tokens and fonts, and the application its palette and style.
/// Main thread; made once by the composition root and handed by reference to what paints.
class Theme final : public QObject {
    Q_OBJECT

public:
    /// Applies itself to the application: Fusion below one ProxyStyle, palette, font. `forced` overrides the system's appearance.
    explicit Theme(QApplication& application, std::optional<Appearance> forced = std::nullopt, QObject* parent = nullptr);

    [[nodiscard]] const Tokens& tokens() const;
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

    /// The interface's font in a size of `type`, with a colour emoji family as fallback.
    [[nodiscard]] QFont font(int pixelSize, QFont::Weight weight = QFont::Normal) const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication& m_application;
    QStringList m_families;
    Appearance m_appearance = Appearance::Light;
};

}  // namespace uinbox::ui
