// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/HealthDialog.h"

#include "health/HealthPage.h"
#include "theme/Theme.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr QSize kSize{720, 700};

}  // namespace

HealthDialog::HealthDialog(HealthGateway& gateway, const Clock& clock, const Theme& theme, const QString& profileDir,
                           QWidget* parent)
    : QDialog(parent), m_page(new HealthPage(gateway, clock, theme, profileDir, this))
{
    setWindowTitle(tr("Line and health"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(space::kXl, 0, space::kXl, space::kL);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kM);
    layout->addWidget(m_page, 1);
    layout->addLayout(foot);
    resize(kSize);
}

}  // namespace uinbox::ui
