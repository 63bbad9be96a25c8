// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "theme/Tokens.h"

#include <QFont>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <optional>

class QApplication;

namespace uinbox::ui {

/// How long something takes to move: a state that changes, a part that opens, something that comes from outside.
enum class Motion { Fast, Normal, Slow };

/// The appearance the program has now: gives every painter its tokens and fonts, and the application its palette and style.
/// Main thread; made once by the composition root and handed by reference to what paints.
class Theme final : public QObject {
    Q_OBJECT

public:
    /// Text may be this small and this large.
    static constexpr double kSmallestText = 0.75;
    static constexpr double kLargestText = 3.0;

    /// Applies itself to the application: Fusion below one ProxyStyle, palette, font. `forced` overrides the system's appearance.
    explicit Theme(QApplication& application, std::optional<Appearance> forced = std::nullopt, QObject* parent = nullptr);

    [[nodiscard]] const Tokens& tokens() const;
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

    /// 1 is 100 %; kept within kSmallestText and kLargestText. Everything that shows text is laid out anew.
    void setTextScale(double scale);
    [[nodiscard]] double textScale() const { return m_textScale; }
    /// A measure that must grow with the text: the height of a row, the side of an icon beside words.
    [[nodiscard]] int scaled(int pixels) const { return qRound(pixels * m_textScale); }

    /// Nothing moves by itself, and what changes does so at once.
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    /// How long a movement takes: 80, 120 or 180 ms, and 0 with reduced motion.
    [[nodiscard]] std::chrono::milliseconds motion(Motion motion) const;

    /// The width of a line that parts or frames: 1, and 2 in high contrast.
    [[nodiscard]] int lineWidth() const;
    /// All of this in one value, for what draws with it.
    [[nodiscard]] Look look() const;

    /// The interface's font in a size of `type`, as large as the person wants text, with a colour emoji family as fallback.
    [[nodiscard]] QFont font(int pixelSize, QFont::Weight weight = QFont::Normal) const;

Q_SIGNALS:
    /// Colours, sizes or motion are others now. Emitted once the application has the new style, palette and font.
    void changed();

private:
    void apply();

    QApplication& m_application;
    QStringList m_families;
    Appearance m_appearance = Appearance::Light;
    double m_textScale = 1;
    bool m_reducedMotion = false;
};

}  // namespace uinbox::ui
