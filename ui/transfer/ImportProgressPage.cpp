// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ImportProgressPage.h"

#include "common/ElidedLabel.h"
#include "common/FileText.h"
#include "theme/Theme.h"
#include "transfer/ImportWork.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

QString stepText(const ImportWork& work)
{
    const QLocale locale;
    if (work.stage() == ImportStage::Storing)
        return ImportProgressPage::tr("Putting people in: %1 of %2 rows")
            .arg(locale.toString(work.done()), locale.toString(work.total()));
    const QString done = work.done() > 0 ? sizeText(work.done()) : locale.formattedDataSize(0);
    return ImportProgressPage::tr("Reading the file: %1 of %2").arg(done, sizeText(work.total()));
}

}  // namespace

ImportProgressPage::ImportProgressPage(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new ElidedLabel(this)),
      m_step(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_hint(new QLabel(tr("All of it is put in at once at the end, or nothing. You can go on working meanwhile."), this))
{
    m_step->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(tr("Progress of the import"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, 0);
    layout->setSpacing(space::kM);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_step);
    layout->addSpacing(space::kS);
    layout->addWidget(m_hint);
    layout->addStretch(3);
    connect(&theme, &Theme::changed, this, &ImportProgressPage::applyTheme);
    applyTheme();
}

void ImportProgressPage::tell(const ImportWork& work)
{
    m_title->setText(tr("Importing %1").arg(work.fileName()));
    m_bar->setValue(work.percent());
    m_step->setText(stepText(work));
}

void ImportProgressPage::setStopping()
{
    m_step->setText(tr("Stopping…"));
}

void ImportProgressPage::applyTheme()
{
    m_title->setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    m_hint->setPalette(muted);
}

}  // namespace uinbox::ui
