// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../shell/Window.h"

#include "actions/ActionRegistry.h"
#include "common/Banner.h"
#include "common/ToastArea.h"
#include "transfer/ImportDialog.h"
#include "transfer/Transfers.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

namespace uinbox::test {

/// Somebody in the United States who has files, before the whole window. Main thread.
struct Transferring : Window {
    QTemporaryDir disk;

    Transferring() { contacts.setDefaultRegion(QStringLiteral("US")); }

    QString file(const QByteArray& bytes, const QString& name = QStringLiteral("people.csv")) const
    {
        const QString path = disk.filePath(name);
        QFile target(path);
        REQUIRE(target.open(QIODevice::WriteOnly));
        REQUIRE(target.write(bytes) == bytes.size());
        return path;
    }
    [[nodiscard]] static QByteArray bytesOf(const QString& path)
    {
        QFile source(path);
        REQUIRE(source.open(QIODevice::ReadOnly));
        return source.readAll();
    }
    /// A dialog of this kind that is seen; null for none.
    template <class Kind>
    [[nodiscard]] Kind* opened() const
    {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (auto* each = qobject_cast<Kind*>(top); each && each->isVisible()) return each;
        return nullptr;
    }
    template <class Kind>
    [[nodiscard]] Kind& awaited() const
    {
        REQUIRE(waitFor([this] { return opened<Kind>() != nullptr; }));
        return *opened<Kind>();
    }
    [[nodiscard]] ui::ImportDialog& import(const QString& path,
                                           ui::ImportDialog::Step until = ui::ImportDialog::Step::Preview) const
    {
        window->transfers().importContacts(path);
        auto& dialog = awaited<ui::ImportDialog>();
        REQUIRE(waitFor([&] { return dialog.step() == until; }));
        return dialog;
    }
    /// The button that begins with these words and is seen; null for none.
    [[nodiscard]] static QPushButton* button(const QWidget& within, const QString& words)
    {
        for (QPushButton* each : within.findChildren<QPushButton*>())
            if (each->isVisible() && each->text().remove(u'&').startsWith(words)) return each;
        return nullptr;
    }
    static void press(const QWidget& within, const QString& words)
    {
        QPushButton* found = button(within, words);
        INFO(words.toStdString());
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// Some label that is seen says so.
    [[nodiscard]] static bool says(const QWidget& within, const QString& words)
    {
        const auto labels = within.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] bool toastSays(const QString& words) const { return says(window->toasts(), words); }
    [[nodiscard]] int people() { return database.count("SELECT count(*) FROM contact"); }
};

}  // namespace uinbox::test
