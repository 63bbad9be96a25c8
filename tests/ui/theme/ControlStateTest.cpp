// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ControlState.h"
#include "theme/Theme.h"

#include "catch.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace uinbox::ui;

namespace {

/// A dialog with the default button that may be busy.
struct Form {
    Theme theme{*qApp, Appearance::Light};
    QDialog dialog;
    QPushButton* save = new QPushButton(QStringLiteral("Save"), &dialog);
    QSignalSpy clicks{save, &QPushButton::clicked};

    Form()
    {
        auto* layout = new QVBoxLayout(&dialog);
        layout->addWidget(save);
        save->setDefault(true);
        save->setAccessibleDescription(QStringLiteral("Keeps it"));
        dialog.show();
        save->setFocus();
    }
};

}  // namespace

TEST_CASE("a busy button takes no click, no key and no Enter of its dialog")
{
    Form form;
    setBusy(*form.save, true);
    CHECK(isBusy(form.save));
    QTest::mouseClick(form.save, Qt::LeftButton);
    QTest::keyClick(form.save, Qt::Key_Space);
    QTest::keyClick(form.save, Qt::Key_Return);
    QTest::keyClick(&form.dialog, Qt::Key_Return);
    CHECK(form.clicks.count() == 0);
    CHECK(form.dialog.isVisible());
    setBusy(*form.save, false);
    QTest::mouseClick(form.save, Qt::LeftButton);
    QTest::keyClick(&form.dialog, Qt::Key_Return);
    CHECK(form.clicks.count() == 2);
}

TEST_CASE("a busy button keeps its text, its size, the focus and its look, and says to readers that it is busy")
{
    Form form;
    const QSize size = form.save->sizeHint();
    setBusy(*form.save, true);
    setBusy(*form.save, true);
    CHECK(form.save->text() == QStringLiteral("Save"));
    CHECK(form.save->sizeHint() == size);
    CHECK(form.save->isEnabled());
    CHECK(buttonKind(form.save) == ButtonKind::Primary);
    CHECK(form.save->accessibleDescription() == QStringLiteral("Busy"));
    setBusy(*form.save, false);
    setBusy(*form.save, false);
    CHECK(form.save->isDefault());
    CHECK_FALSE(buttonKind(form.save));
    CHECK(form.save->accessibleDescription() == QStringLiteral("Keeps it"));
}

TEST_CASE("a busy button can go while it is busy")
{
    Theme theme(*qApp, Appearance::Light);
    auto button = std::make_unique<QPushButton>(QStringLiteral("Save"));
    setBusy(*button, true);
    button.reset();
    SUCCEED();
}

TEST_CASE("a busy button shows a circle beside its text, which stands still with reduced motion")
{
    Theme theme(*qApp, Appearance::Light);
    theme.setReducedMotion(true);
    QPushButton button(QStringLiteral("Save"));
    button.resize(button.sizeHint());
    const QImage idle = button.grab().toImage();
    setBusy(button, true);
    const QImage busy = button.grab().toImage();
    CHECK(busy != idle);
    CHECK(button.grab().toImage() == busy);
}
