// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WidgetKeys.h"

#include "actions/ActionRegistry.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("WidgetKeys", text);
}

}  // namespace

void describeWidgetKeys(ActionRegistry& registry, QWidget& composer)
{
    const auto describe = [&registry](const char* id, const QString& group, const char* text, QKeyCombination key,
                                      QWidget& within) {
        registry.describe(
            {.id = QLatin1String(id), .group = group, .text = say(text), .keys = {key}, .within = {&within}, .hint = say(text)});
    };
    const QString writing = say(QT_TRANSLATE_NOOP("WidgetKeys", "Writing"));
    describe("composer.sendByEnter", writing, QT_TRANSLATE_NOOP("WidgetKeys", "Send an SMS or WhatsApp message"), Qt::Key_Return,
             composer);
    describe("composer.newLine", writing, QT_TRANSLATE_NOOP("WidgetKeys", "New line"), Qt::SHIFT | Qt::Key_Return, composer);
}

}  // namespace uinbox::ui
