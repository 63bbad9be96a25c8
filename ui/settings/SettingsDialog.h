// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace uinbox {
class FlightRecorder;
}

namespace uinbox::ui {

class AccountsGateway;
class LineGateway;
class SettingsPage;
class Theme;
enum class Icon;

/// Settings: categories at the leading edge, a page for each. "Save" stores the page that is seen. Main thread; deletes itself.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// The pages, in the order of the list.
    enum class Category { Sms, WhatsApp, Email, Sending, AutoReply, Receiving };

    /// Without a line there is no page about it.
    SettingsDialog(AccountsGateway& gateway, LineGateway* line, const Theme& theme, QWidget* parent = nullptr);

    /// The page of what came in, behind the others.
    void addArrivals(FlightRecorder& recorder);
    void choose(Category category);

private:
    void addPage(const QString& title, Icon icon, SettingsPage* page);
    [[nodiscard]] SettingsPage* page() const;
    void onPageChanged();
    void grow();

    AccountsGateway& m_gateway;
    const Theme& m_theme;
    QListWidget* m_categories;
    QStackedWidget* m_pages;
    QPushButton* m_save;
};

}  // namespace uinbox::ui
