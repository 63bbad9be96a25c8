// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/GalleryPage.h"

#include "catch.h"
#include "common/Switch.h"
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace uinbox::ui;

TEST_CASE("the gallery is drawn whole in every appearance, at every text size and from right to left")
{
    Theme theme(*qApp, GENERATE(Appearance::Light, Appearance::Dark, Appearance::HighContrast));
    theme.setReducedMotion(true);
    theme.setTextScale(GENERATE(1.0, 2.0));
    QApplication::setLayoutDirection(GENERATE(Qt::LeftToRight, Qt::RightToLeft));
    GalleryPage gallery(theme);
    gallery.show();
    gallery.showWhole(1280);
    const QImage image = gallery.grab().toImage();
    CHECK(image.width() >= 1280);
    CHECK(image.height() > 2000);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("the gallery's switches change the look of everything")
{
    Theme theme(*qApp, Appearance::Light);
    GalleryPage gallery(theme);
    gallery.show();
    const auto lists = gallery.findChildren<QComboBox*>();
    const auto named = [&](const QString& name) {
        for (QComboBox* list : lists)
            if (list->accessibleName() == name) return list;
        return static_cast<QComboBox*>(nullptr);
    };
    QTest::keyClick(named(QStringLiteral("Appearance")), Qt::Key_Down);
    CHECK(theme.appearance() == Appearance::Dark);
    QTest::keyClick(named(QStringLiteral("Text size")), Qt::Key_End);
    CHECK(theme.textScale() == 2.0);
    for (Switch* onOff : gallery.findChildren<Switch*>()) {
        if (onOff->text() == QStringLiteral("Right to left")) {
            QTest::keyClick(onOff, Qt::Key_Space);
            CHECK(QApplication::layoutDirection() == Qt::RightToLeft);
            QTest::keyClick(onOff, Qt::Key_Space);
            CHECK(QApplication::layoutDirection() == Qt::LeftToRight);
        }
        if (onOff->text() == QStringLiteral("Reduced motion")) {
            QTest::keyClick(onOff, Qt::Key_Space);
            CHECK(theme.reducedMotion());
        }
    }
}

TEST_CASE("every control of the gallery has a name for readers")
{
    Theme theme(*qApp, Appearance::Light);
    GalleryPage gallery(theme);
    for (const QWidget* control : gallery.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        const bool isField = qobject_cast<const QLineEdit*>(control) || qobject_cast<const QComboBox*>(control);
        // Qt's own parts are named by what they are parts of.
        if (control->inherits("QTableCornerButton") || control->objectName().startsWith(QStringLiteral("qt_")) ||
            qobject_cast<const QLineEdit*>(control->parentWidget()))
            continue;
        INFO(control->metaObject()->className());
        if (button) CHECK_FALSE((button->text().isEmpty() && button->accessibleName().isEmpty()));
        if (isField) CHECK_FALSE(control->accessibleName().isEmpty());
    }
}
