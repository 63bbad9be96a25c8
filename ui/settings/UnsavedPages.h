// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

class QMessageBox;
class QWidget;

namespace uinbox::ui {

class SettingsPage;

/// The pages of the settings on which something is typed and not saved: which they are, and what is to become of it when the settings are
/// left. The same for all forms. Main thread; a child of the dialog.
class UnsavedPages final : public QObject {
    Q_OBJECT

public:
    /// `dialog` is what the question stands before.
    explicit UnsavedPages(QWidget& dialog);

    void add(SettingsPage& page, const QString& title);
    [[nodiscard]] bool isEmpty() const { return titles().isEmpty(); }
    /// As the categories are named.
    [[nodiscard]] QStringList titles() const;
    /// Whether to save, to throw away, or to go on. Opens nothing where the question is there already.
    void ask();

Q_SIGNALS:
    /// That page is about to be saved, or could not be: it is to be seen.
    void pageWanted(uinbox::ui::SettingsPage* page);
    /// All is saved, or thrown away: nothing keeps the settings open.
    void settled();
    /// The person goes on, or something could not be saved.
    void kept();

private:
    struct Page {
        SettingsPage* page = nullptr;
        QString title;
    };
    void saveNext();
    void onSaveEnded(bool isSaved);

    QWidget& m_dialog;
    std::vector<Page> m_pages;
    QPointer<QMessageBox> m_question;
    bool m_isSaving = false;  ///< because the settings are left
};

}  // namespace uinbox::ui
