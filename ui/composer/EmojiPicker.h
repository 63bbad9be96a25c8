// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/EmojiCatalog.h"

#include <QDialog>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace uinbox::ui {

class EmojiModel;
class Preferences;
class Theme;

/// Chooses an emoji: search, groups, what was used last, tones of skin: one for all, and of a single one by holding it, by a right click or
/// the menu key. The list is painted, there is no widget for each. Enter or a click chooses and closes, with Shift it stays open; Esc
/// closes. Deletes itself. Main thread.
class EmojiPicker final : public QDialog {
    Q_OBJECT

public:
    EmojiPicker(const Theme& theme, Preferences& preferences, QWidget* parent = nullptr);

    /// Shows it above a place, within the screen.
    void popUp(const QWidget& above);

Q_SIGNALS:
    void chosen(const QString& emoji);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void buildGroups(QHBoxLayout& row);
    void buildTones();
    void search(const QString& query);
    void choose(const QModelIndex& index);
    void chooseText(const QString& text);
    void askTone(const QModelIndex& index, const QPoint& place);
    void onMouse(const QMouseEvent& event, QEvent::Type type);
    void onHeld();
    void setTone(SkinTone tone);
    void showGroup(int group);
    void onMoved();
    [[nodiscard]] bool onKey(const QKeyEvent& event);

    const Theme& m_theme;
    Preferences& m_preferences;
    EmojiModel* m_model;
    QLineEdit* m_search;
    QLabel* m_heading;
    QListView* m_list;
    QLabel* m_none;
    QLabel* m_name;
    QToolButton* m_tone;
    QTimer m_hold;
    QPoint m_held;  ///< where the mouse went down
};

/// Puts it before the others that were used last.
void rememberEmoji(Preferences& preferences, const QString& emoji);

}  // namespace uinbox::ui
