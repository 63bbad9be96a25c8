// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/SmsSegments.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace uinbox::ui {

class ElidedLabel;
class Theme;

/// What an SMS costs, below the field: alphabet, messages, room left; and which characters make it dearer, with a way to have them
/// replaced by plain ones. Hidden while a text costs nothing out of the ordinary. Main thread.
class SegmentNote final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentNote(const Theme& theme, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// In one line, whatever room there is.
    void setBrief(bool brief);
    /// The costly characters of the text, for the field to mark.
    [[nodiscard]] const std::vector<CostlyCharacter>& costly() const { return m_costly; }
    [[nodiscard]] QString counter() const;
    [[nodiscard]] QString warning() const;

Q_SIGNALS:
    /// "Replace with plain ones" was chosen.
    void plainRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void arrange();

    const Theme& m_theme;
    bool m_brief = false;
    QLabel* m_counter;
    ElidedLabel* m_warning;
    QPushButton* m_replace;
    std::vector<CostlyCharacter> m_costly;
};

}  // namespace uinbox::ui
