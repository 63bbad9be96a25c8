// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ImportFilePage.h"

#include "common/Card.h"
#include "common/ElidedLabel.h"
#include "common/TimeText.h"
#include "theme/ControlState.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "transfer/ImportUndo.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kPicture = 44;
constexpr int kWords = 480;

QString importText(const ImportRecord& import)
{
    QStringList parts{fullTime(import.createdAt)};
    const QLocale locale;
    if (import.made > 0) parts.append(ImportFilePage::tr("%1 new").arg(locale.toString(import.made)));
    if (import.changed > 0) parts.append(ImportFilePage::tr("%1 completed").arg(locale.toString(import.changed)));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

ImportFilePage::ImportFilePage(ImportUndo& undo, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_undo(undo),
      m_theme(theme),
      m_picture(new QLabel(this)),
      m_title(new QLabel(tr("Drop a file of your contacts here"), this)),
      m_what(
          new QLabel(tr("A table (CSV) from a spreadsheet, a shop or another program, or vCards (.vcf) from a phone or an address "
                        "book. You see what comes of it before anybody is put in."),
                     this)),
      m_choose(new QPushButton(tr("&Choose a file…"), this)),
      m_before(new QLabel(tr("Imported before"), this)),
      m_list(new QWidget(this)),
      m_column(new QVBoxLayout(m_list))
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &ImportFilePage::chooseRequested);
    connect(&theme, &Theme::changed, this, &ImportFilePage::applyTheme);
    applyTheme();
    setImports({});
}

void ImportFilePage::build()
{
    auto* card = new Card(m_theme, this);
    auto* inside = new QVBoxLayout(card);
    inside->setSpacing(space::kM);
    m_what->setWordWrap(true);
    m_what->setAlignment(Qt::AlignHCenter);
    inside->addStretch();
    for (QWidget* each : std::initializer_list<QWidget*>{m_picture, m_title, m_what, m_choose})
        inside->addWidget(each, 0, Qt::AlignHCenter);
    inside->addStretch();
    m_choose->setDefault(true);
    m_column->setContentsMargins(0, 0, space::kXs, 0);
    m_column->setSpacing(space::kS);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_list);
    area->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    area->setVisible(false);
    area->setObjectName(QStringLiteral("imports"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, 0);
    layout->setSpacing(space::kM);
    layout->addWidget(card, 3);
    layout->addWidget(m_before);
    layout->addWidget(area, 2);
}

void ImportFilePage::setImports(const std::vector<ImportRecord>& imports)
{
    m_imports = imports;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    for (const ImportRecord& import : imports) addImport(import);
    m_column->addStretch();
    m_before->setVisible(!imports.empty());
    findChild<QScrollArea*>(QStringLiteral("imports"))->setVisible(!imports.empty());
}

void ImportFilePage::addImport(const ImportRecord& import)
{
    auto* card = new Card(m_theme, m_list);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* name = new ElidedLabel(import.fileName, card);
    name->setFont(m_theme.font(type::kBody, QFont::DemiBold));
    auto* about = new ElidedLabel(importText(import), card);
    about->setFont(m_theme.font(type::kSmall));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    about->setPalette(muted);
    words->addWidget(name);
    words->addWidget(about);
    auto* row = new QHBoxLayout(card);
    row->setSpacing(space::kM);
    row->addLayout(words, 1);
    if (import.undoneAt) {
        auto* gone = new QLabel(tr("Taken back"), card);
        gone->setPalette(muted);
        row->addWidget(gone);
    } else {
        auto* back = new QPushButton(tr("Take back"), card);
        back->setAutoDefault(false);
        back->setAccessibleName(tr("Take back the import of %1").arg(import.fileName));
        back->setToolTip(tr("Whom it made goes, and whom it changed is as before, unless something has happened with them since"));
        setBusy(*back, m_undo.isTakingBack(import.id));
        connect(back, &QPushButton::clicked, this, [this, back, id = import.id] {
            setBusy(*back, true);
            m_undo.takeBack(id);
        });
        row->addWidget(back);
    }
    m_column->addWidget(card);
}

void ImportFilePage::setReading(bool isReading)
{
    setBusy(*m_choose, isReading);
}

void ImportFilePage::focusFirst()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void ImportFilePage::applyTheme()
{
    m_picture->setPixmap(iconPixmap(Icon::Contacts, m_theme.tokens().accent, m_theme.scaled(kPicture), devicePixelRatioF()));
    m_title->setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    m_before->setFont(m_theme.font(type::kSmall, QFont::DemiBold));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    m_what->setPalette(muted);
    const int width = m_theme.scaled(kWords);
    m_what->setFixedWidth(width);
    m_what->setMinimumHeight(0);
    m_what->setMinimumHeight(m_what->heightForWidth(width));
    setImports(std::vector<ImportRecord>(m_imports));
}

}  // namespace uinbox::ui
