// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsSearch.h"
#include "settings/UnsavedDialog.h"

#include <QListWidget>
#include <QStackedWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace uinbox {
class FlightRecorder;
class ProfileStorage;
}  // namespace uinbox

namespace uinbox::ui {

class AccountsGateway;
class ActionRegistry;
class Keymap;
class DesktopGateway;
class LineGateway;
class Preferences;
class SettingsPage;
class Theme;
enum class Icon;

/// Settings: categories at the leading edge, or above where there is little room, and a page for each; a search narrows them to those that
/// have the words, and marks where. "Save" stores the page that is seen.
/// What is typed and not saved stays while another page is seen, whose category is marked; before the dialog closes a person says what
/// becomes of it. Main thread; deletes itself.
class SettingsDialog final : public UnsavedDialog {
    Q_OBJECT

public:
    enum class Category {
        Sms,
        WhatsApp,
        Email,
        Sending,
        AutoReply,
        Receiving,
        Arrivals,
        Appearance,
        Shortcuts,
        Notifications,
        Language,
        Storage,
        About
    };

    /// All of it, or only what belongs to this computer and to no account.
    enum class Scope { Everything, ThisComputer };

    /// Without a line there is no page about it; without preferences nothing that is chosen for this computer alone.
    SettingsDialog(AccountsGateway& gateway, LineGateway* line, const Theme& theme, Preferences* preferences = nullptr,
                   QWidget* parent = nullptr, Scope scope = Scope::Everything);

    // Pages behind the others.
    /// The page about notifications and the tray. `desktop` may be null.
    void addNotifications(Preferences& preferences, DesktopGateway* desktop);
    /// The page of what came in, behind the others.
    void addArrivals(FlightRecorder& recorder);
    void addAppearance(Preferences& preferences);
    void addLanguage(Preferences& preferences);
    void addStorage(ProfileStorage& storage, const QString& profileDir);
    void addAbout(const QString& profileDir);
    void addShortcuts(ActionRegistry& registry, Keymap& keymap, Preferences& preferences);
    /// Turns to a page, with the keyboard in its first field. Nothing where there is no such page.
    void choose(Category category);
    /// The name of a page in the list; for the palette.
    [[nodiscard]] static QString title(Category category);
    [[nodiscard]] QLineEdit& search() { return *m_search; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addPage(Category category, Icon icon, SettingsPage* page);
    void addAccounts(LineGateway* line, Preferences* preferences);
    void build();
    void listen();
    void markUnsaved();
    void narrow();
    void markFound();
    void goToFound();
    void turnTo(const SettingsPage* page);
    void reveal(QWidget* field);
    [[nodiscard]] SettingsPage* pageAt(int row) const;
    [[nodiscard]] SettingsPage* page() const;
    void buildSide();
    void onPageChanged();
    void applyTheme();
    /// The categories beside the page, or above it where both have no room.
    void arrange();
    void grow();
    [[nodiscard]] int sideWidth() const;
    [[nodiscard]] QSize mostSize() const;

    AccountsGateway& m_gateway;
    const Theme& m_theme;
    SettingsSearch m_found;
    QLineEdit* m_search;
    QLabel* m_none;  ///< no setting has the words
    QVBoxLayout* m_head;
    QVBoxLayout* m_sideHead;
    QWidget* m_side;
    QListWidget* m_categories;
    QComboBox* m_above;  ///< the categories, where there is no room for the list
    QStackedWidget* m_pages;
    QPushButton* m_save;
};

}  // namespace uinbox::ui
