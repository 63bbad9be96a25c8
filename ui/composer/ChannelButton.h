// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/ChannelChoice.h"

#include <QToolButton>

namespace uinbox::ui {

class Theme;

/// The channel a message goes by, beside the field: a quiet button with a menu of all of them, where those that lead nowhere say why.
/// Main thread.
class ChannelButton final : public QToolButton {
    Q_OBJECT

public:
    explicit ChannelButton(const Theme& theme, QWidget* parent = nullptr);

    void setChoices(const std::vector<ChannelChoice>& choices);
    void setChannel(Channel channel);
    [[nodiscard]] Channel channel() const { return m_channel; }
    [[nodiscard]] const std::vector<ChannelChoice>& choices() const { return m_choices; }
    /// The choice that is shown.
    [[nodiscard]] ChannelChoice choice() const;
    /// The next one in the order of the menu that is possible; does nothing where there is none.
    void chooseNext();
    [[nodiscard]] bool hasNext() const { return next().has_value(); }
    /// Without its name, where there is little room.
    void setCompact(bool compact);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// By a person, never by setChannel().
    void chosen(uinbox::Channel channel);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::optional<Channel> next() const;
    void choose(Channel channel);
    void fillMenu();
    void describe();

    const Theme& m_theme;
    std::vector<ChannelChoice> m_choices;
    Channel m_channel = Channel::Sms;
    bool m_compact = false;
};

}  // namespace uinbox::ui
