// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace uinbox {
struct LinePlace;
struct LineState;
}  // namespace uinbox

namespace uinbox::ui {

class LineDot;
class LineGateway;
class Theme;

/// How the line is: the light, a sentence, the public address, "Repair", and of each place whether it sends here, with the question where a
/// person has to say. Main thread.
class LineStatus final : public QWidget {
    Q_OBJECT

public:
    LineStatus(LineGateway& gateway, const Theme& theme, QWidget* parent = nullptr);
    /// Without one nothing can come in, whatever the line does.
    void setHasAccount(bool hasAccount);

Q_SIGNALS:
    void heightChanged();

private:
    void show(const LineState& state);
    void showLists();
    void showPlaces(const LineState& state);
    void addPlace(const LinePlace& place);
    void giveBack();
    [[nodiscard]] QWidget* addressRow();

    LineGateway& m_gateway;
    const Theme& m_theme;
    bool m_hasAccount = true;
    LineDot* m_dot;
    QLabel* m_title;
    QLabel* m_next;
    QLabel* m_details;
    QLabel* m_lists;
    QWidget* m_addressRow;
    QLabel* m_address;
    QPushButton* m_repair;
    QPushButton* m_giveBack;
    QWidget* m_places;
    QVBoxLayout* m_placeRows;
};

}  // namespace uinbox::ui
