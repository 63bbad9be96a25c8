// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeAccounts.h"
#include "Waiting.h"
#include "settings/SettingsDialog.h"
#include "theme/ControlState.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace uinbox::test {

inline const QString kSid = QStringLiteral("AC0123456789abcdef0123456789abcdef");
inline const QString kService = QStringLiteral("MG0123456789abcdef0123456789abcdef");
inline const QString kToken = QStringLiteral("00112233445566778899aabbccddeeff");

/// The dialog of the settings over accounts that are fakes. Main thread.
struct OpenSettings {
    FakeAccounts accounts;
    ui::Theme theme{*qApp, ui::Appearance::Light};
    QPointer<ui::SettingsDialog> dialog;

    ~OpenSettings() { delete dialog.data(); }

    /// Opens the dialog on what is stored, at a page.
    void open(ui::SettingsDialog::Category category = ui::SettingsDialog::Category::Sms)
    {
        delete dialog.data();
        dialog = new ui::SettingsDialog(accounts, nullptr, theme);
        dialog->choose(category);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
    }
    /// The field beside a caption, mnemonics aside.
    [[nodiscard]] QLineEdit& field(const char* caption)
    {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->buddy() && QString(label->text()).remove(u'&') == QLatin1String(caption))
                return *qobject_cast<QLineEdit*>(label->buddy());
        FAIL("no field " << caption);
        return *dialog->findChild<QLineEdit*>();
    }
    void set(const char* caption, const QString& text) { field(caption).setText(text); }
    /// As a person does it.
    void type(const char* caption, const QString& text)
    {
        field(caption).setFocus();
        field(caption).selectAll();
        QTest::keyClicks(&field(caption), text);
    }
    void fillIn()
    {
        set("Account SID", kSid);
        set("Auth token", kToken);
        set("Your number", QStringLiteral("+1 415 555 2671"));
    }
    void save()
    {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text() == u"Save" && button->isVisible()) QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    /// Keys are tried before they are stored: the answers come with the next turns.
    static void settle()
    {
        constexpr int kTurns = 10;
        for (int i = 0; i < kTurns; ++i) QCoreApplication::processEvents();
    }
    /// What is said to be wrong with a field: seen below it, drawn at it, and told to the screen reader.
    [[nodiscard]] QString problem(const char* caption)
    {
        const QLineEdit& edit = field(caption);
        QString seen;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty() && label->text() == edit.accessibleDescription()) {
                CHECK(label->geometry().top() >= edit.geometry().bottom());
                // Under that field, beside at most a mark, and no wider.
                const int left = label->mapTo(dialog, QPoint(0, 0)).x() - edit.mapTo(dialog.data(), QPoint(0, 0)).x();
                CHECK(left >= 0);
                CHECK(left <= 32);
                CHECK(left + label->width() <= edit.width());
                seen = label->text();
            }
        CHECK(seen == edit.accessibleDescription());
        CHECK(ui::isInvalid(&edit) == !seen.isEmpty());
        return seen;
    }
    [[nodiscard]] bool says(const QString& part) const
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
};

}  // namespace uinbox::test
