// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FormField.h"

#include "catch.h"
#include "theme/ControlState.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace uinbox::ui;

namespace {

struct Form {
    Theme theme{*qApp, Appearance::Light};
    QWidget window;
    QLineEdit* edit = new QLineEdit;
    FormField field{QStringLiteral("Phone &number"), edit, theme, &window};

    Form()
    {
        window.show();
        field.show();
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        for (const QLabel* label : field.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == text) return true;
        return false;
    }
};

}  // namespace

TEST_CASE("a field is named by its label and described by its hint")
{
    Form form;
    form.field.setHint(QStringLiteral("With its country"));
    CHECK(form.edit->accessibleName() == QStringLiteral("Phone number"));
    CHECK(form.edit->accessibleDescription() == QStringLiteral("With its country"));
    CHECK(form.says(QStringLiteral("With its country")));
}

TEST_CASE("what is wrong is said beside the field, which keeps what was typed")
{
    Form form;
    form.field.setHint(QStringLiteral("With its country"));
    form.edit->setText(QStringLiteral("+34 600"));
    form.field.setError(QStringLiteral("Too short"));
    CHECK(form.edit->text() == QStringLiteral("+34 600"));
    CHECK(form.says(QStringLiteral("Too short")));
    CHECK_FALSE(form.says(QStringLiteral("With its country")));
    CHECK(isInvalid(form.edit));
    CHECK(form.edit->accessibleDescription() == QStringLiteral("Too short"));
}

TEST_CASE("what was wrong is forgotten as soon as something else is typed, and the hint is back")
{
    Form form;
    form.field.setHint(QStringLiteral("With its country"));
    form.field.setError(QStringLiteral("Too short"));
    QTest::keyClick(form.edit, Qt::Key_1);
    CHECK_FALSE(form.field.hasError());
    CHECK_FALSE(isInvalid(form.edit));
    CHECK(form.says(QStringLiteral("With its country")));
    CHECK(form.edit->text() == QStringLiteral("1"));
}

TEST_CASE("a choice and a number forget what was wrong too")
{
    Theme theme(*qApp, Appearance::Light);
    auto* list = new QComboBox;
    list->addItems({QStringLiteral("One"), QStringLiteral("Two")});
    FormField choice(QStringLiteral("Choice"), list, theme);
    choice.setError(QStringLiteral("Not that one"));
    QTest::keyClick(list, Qt::Key_Down);
    CHECK_FALSE(choice.hasError());
    auto* spin = new QSpinBox;
    FormField number(QStringLiteral("Number"), spin, theme);
    number.setError(QStringLiteral("Too small"));
    spin->stepUp();
    CHECK_FALSE(number.hasError());
}

TEST_CASE("what a field says is shown as it is written")
{
    Form form;
    form.field.setError(QStringLiteral("<img src=x>"));
    for (const QLabel* label : form.field.findChildren<QLabel*>())
        if (!label->text().isEmpty()) CHECK(label->textFormat() == Qt::PlainText);
}
