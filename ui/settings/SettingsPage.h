// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/AccountsGateway.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace uinbox::ui {

class FormChanges;
class FormField;
class Theme;

/// A label of plain text that wraps, where the page begins, also while its words are of a language that runs the other way.
[[nodiscard]] QLabel* makePlainLabel(const QString& text, QWidget* parent);

/// One page of the settings: fields, what is wrong beside each, what the page's channel can do now, and storing them. A page knows its fields;
/// this knows how they look, that what the environment sets is read-only, and what is said while something is stored. Main thread.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(AccountsGateway& gateway, const Theme& theme, QWidget* parent = nullptr);

    /// Checks the fields; where something is wrong says what and goes to the first such field, else stores them. Ends with saveEnded().
    void save();
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// Something is typed or chosen that is not stored.
    [[nodiscard]] bool isChanged() const;
    /// False for a page that only shows.
    [[nodiscard]] virtual bool canSave() const { return true; }

Q_SIGNALS:
    void savingChanged();
    void saveEnded(bool isSaved);
    /// isChanged() may be another.
    void changedChanged();
    /// A field has something to say: it is to be seen.
    void fieldWanted(QWidget* field);
    /// Sentences came or went: the page has another height.
    void heightChanged();

protected:
    bool event(QEvent* event) override;
    /// Of what it stands in.
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// A line to type in, and the field of the form around it.
    struct Field {
        QLineEdit* edit = nullptr;
        FormField* around = nullptr;
    };

    /// Without the spaces and line ends that come along when something is copied from a web page.
    [[nodiscard]] static QString cleaned(const QLineEdit* edit);
    [[nodiscard]] static bool isSid(const QString& text, const char* prefix);

    void setHeading(const QString& title, const QString& lead);
    /// `name` is that of the environment variable that would set it.
    [[nodiscard]] Field addField(const QString& label, const QString& hint, const char* name);
    /// As addField(), hidden while it is typed, with an eye to see it.
    [[nodiscard]] Field addSecretField(const QString& label, const char* name);
    /// Any other widget of the form with its caption; one the environment sets is read-only.
    FormField& addControl(const QString& label, QWidget& control, const char* name);
    /// As addControl(), for what is no value of the form: it only fills in others.
    FormField& addOffer(const QString& label, QWidget& control);
    /// As addControl(), for what has its words in itself.
    void addBare(QWidget& control, const char* name);
    /// A row as wide as the form; what is in it is no value of it.
    void addWide(QWidget& row);
    /// A button that gives the page's settings back what they are without a choice.
    void addReset(std::function<void()> reset);
    /// A sentence below the fields.
    QLabel* addNote(const QString& text);
    /// A sentence between the fields, in their column.
    QLabel* addFormNote();
    /// Below the form; what of it is typed or chosen is of the form as well.
    void addWidget(QWidget& widget);
    /// To be called when the fields are there; fills them.
    void finish();

    void fillSecret(Field& field, const char* name, bool isStored, const QString& hint);
    /// Shows what is wrong with a field; true where nothing is.
    bool say(FormField& field, const QString& problem);
    bool say(const Field& field, const QString& problem) { return say(*field.around, problem); }
    [[nodiscard]] bool isFixed(const char* name) const;
    /// check() is called for what is typed, not to save it: nothing outside of the fields is asked.
    [[nodiscard]] bool isTyping() const { return m_isChecking; }
    /// Shows or hides something of the page.
    void setShown(QWidget& widget, bool shown);
    void setShown(const Field& field, bool shown);

    virtual void fill() = 0;
    [[nodiscard]] virtual bool check() = 0;
    [[nodiscard]] virtual QFuture<Result<>> store() = 0;
    /// Says beside a field why store() failed; false where it is no field's matter.
    [[nodiscard]] virtual bool explain(const Error&) { return false; }
    /// What the channel can do now, in a sentence.
    [[nodiscard]] virtual QString state() const = 0;
    /// The names of what the environment sets.
    [[nodiscard]] virtual QStringList fromEnvironment() const = 0;
    /// The secret of this page where one is typed, by its variable's name; else empty.
    [[nodiscard]] virtual QString typedSecret() const { return {}; }

    AccountsGateway& m_gateway;
    const Theme& m_theme;

private:
    void onSaved(const Result<>& saved);
    void showState();
    void fillAnew();
    void checkAgain();
    void goToProblem();
    void fix(QWidget& control, const char* name);
    void addRow(const QString& label, QWidget& control, FormField& field);
    void applyTheme();
    void fitHeight();
    void fitFields();
    [[nodiscard]] int fieldWidth() const;
    void fitRow(QLabel& caption, QWidget& control);

    QVBoxLayout* m_layout;
    QFormLayout* m_form;
    QLabel* m_title;
    QLabel* m_lead;
    QLabel* m_state;
    std::vector<QLabel*> m_muted;
    std::vector<FormField*> m_fields;
    std::vector<std::pair<QLabel*, QWidget*>> m_rows;  ///< each caption with its control
    FormChanges* m_changes;
    QVariantList m_stored;  ///< what stood in the fields when it was given away
    bool m_saving = false;
    bool m_isChecking = false;  ///< while something is typed
};

}  // namespace uinbox::ui
