// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/PrintChoice.h"

#include "theme/Tokens.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kWidth = 380;

}  // namespace

PrintChoice::PrintChoice(const QString& title, QWidget* parent)
    : QDialog(parent), m_notes(new QCheckBox(tr("With &internal notes"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* hint =
        new QLabel(tr("Notes are for your team: think of who gets these pages. Private notes of others are never on them."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setAccessibleDescription(hint->text());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = buttons->addButton(tr("Continue…"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    column->setSpacing(space::kM);
    column->addWidget(m_notes);
    column->addWidget(hint);
    column->addSpacing(space::kS);
    column->addWidget(buttons);
    setMinimumWidth(kWidth);
    // A dialog is as high as its wrapped words are at the width they like best, which is not the one they get.
    hint->setMinimumHeight(hint->heightForWidth(kWidth - 2 * space::kXl));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_notes->isChecked() ? PrintedThread::Notes::With : PrintedThread::Notes::Without);
        accept();
    });
}

}  // namespace uinbox::ui
