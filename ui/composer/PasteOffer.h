// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/PasteLimits.h"

#include <QObject>
#include <QTimer>

namespace uinbox::ui {

class Banner;
class ComposerCard;
class Theme;

/// What is said where a paste was refused: why, and where files go along, that it can be attached as one. It goes with the next change,
/// and by itself after a while. Main thread; the card outlives it.
class PasteOffer final : public QObject {
    Q_OBJECT

public:
    /// Long enough to be read twice.
    static constexpr std::chrono::seconds kLasts{30};

    PasteOffer(const Theme& theme, ComposerCard& card, QWidget* parent);

    [[nodiscard]] Banner& banner() const { return *m_banner; }  ///< a child of `parent`, for its layout

    void refuse(const QString& text, const PasteRefusal& why);
    /// In a note, which has no files.
    void refuseInNote(const PasteRefusal& why);
    void withdraw();

Q_SIGNALS:
    void remarked(const QString& sentence);
    /// What was said is old.
    void ended();

private:
    Banner* m_banner;
    ComposerCard& m_card;
    QTimer* m_lasts;
};

}  // namespace uinbox::ui
