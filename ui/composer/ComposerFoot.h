// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QWidget>

class QLabel;

namespace uinbox::ui {

class SegmentNote;
class Theme;
class ElidedLabel;
class WindowNote;

/// What is said below the field and its buttons: a sentence, what an SMS costs, how long WhatsApp lets one write freely. Main thread.
class ComposerFoot final : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Muted, Mistake };

    ComposerFoot(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Nothing for an empty sentence.
    void say(const QString& sentence, Tone tone);
    /// The costs of an SMS are those of this text; empty: none are said.
    void count(const QString& text);
    void showWindow(bool shown);
    /// Each of them in one line.
    void setBrief(bool brief);
    [[nodiscard]] SegmentNote& segments() const { return *m_segments; }
    [[nodiscard]] WindowNote& window() const { return *m_window; }

private:
    void applyTheme();
    void fit();

    const Theme& m_theme;
    ElidedLabel* m_note;
    SegmentNote* m_segments;
    WindowNote* m_window;
    Tone m_tone = Tone::Muted;
};

}  // namespace uinbox::ui
