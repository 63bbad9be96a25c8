// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Icons.h"

#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace uinbox::ui {

class ScheduledListModel;
class Theme;

/// What a person does with a message that leaves later.
enum class ScheduledAction { Edit, SendNow, Cancel };

/// The words of an action: on the button of a message that asks, in menus and tooltips.
[[nodiscard]] QString actionText(ScheduledAction action, bool asks);

/// Paints one message that leaves later, below its day where it is the first of it: person, channel, when, first words, who holds it, and the actions: as small buttons on the row
/// that is chosen or pointed at, with words on one that asks.
class ScheduledDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Rows are not wider than lines can be read, and in the middle of the page.
    static constexpr int kWidest = 880;

    explicit ScheduledDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The button at a place of the row, as painted.
    [[nodiscard]] std::optional<ScheduledAction> actionAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                                                          const QPoint& place) const;
    /// Where the pointer is in the view; a button below it shows so.
    void setPointer(const QPoint& place) { m_pointer = place; }

private:
    struct Button {
        ScheduledAction action = ScheduledAction::Edit;
        QRect rect;
        QString text;  ///< empty: the icon
        Icon icon = Icon::Compose;
    };

    /// Without the heading above it.
    [[nodiscard]] QStyleOptionViewItem rowOf(const QStyleOptionViewItem& option, const ScheduledListModel& model, int row) const;
    [[nodiscard]] int textButton() const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& heading) const;
    [[nodiscard]] std::vector<Button> buttons(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool asks) const;
    void paintLines(QPainter& painter, const QStyleOptionViewItem& option, const ScheduledListModel& model, int row) const;
    void paintButton(QPainter& painter, const Button& button, bool asks) const;
    [[nodiscard]] QColor ground(const QStyleOptionViewItem& option, bool asks) const;

    const Theme& m_theme;
    QPoint m_pointer{-1, -1};
};

}  // namespace uinbox::ui
