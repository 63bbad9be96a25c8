// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ArrivalsPage.h"

#include "base/Async.h"
#include "common/ErrorText.h"
#include "conversation/Provenance.h"
#include "inbound/FlightRecorder.h"
#include "settings/ArrivalsModel.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace uinbox::ui {

namespace {

constexpr int kTableHeight = 220;
constexpr int kRawHeight = 130;
constexpr int kRow = 28;

}  // namespace

ArrivalsPage::ArrivalsPage(AccountsGateway& gateway, FlightRecorder& recorder, const Theme& theme, QWidget* parent)
    : SettingsPage(gateway, theme, parent),
      m_recorder(recorder),
      m_model(new ArrivalsModel(recorder, this)),
      m_table(new QTableView(this)),
      m_raw(new QPlainTextEdit(this)),
      m_how(new QLabel(this)),
      m_replay(new QPushButton(tr("Carry out &again"), this))
{
    setHeading(tr("What came in"),
               tr("Everything Twilio and Resend sent here in the last 30 days, as it came. No key and no password is kept in it."));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(kTableHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(tr("What came in"));
    m_raw->setReadOnly(true);
    m_raw->setFixedHeight(kRawHeight);
    m_raw->setAccessibleName(tr("As it came"));
    m_how->setTextFormat(Qt::PlainText);
    m_how->setWordWrap(true);
    m_replay->setAutoDefault(false);
    m_replay->setToolTip(tr("What it says is there afterwards, and nothing of it twice."));
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_how, 1);
    row->addWidget(m_replay, 0, Qt::AlignTop);
    addWidget(*m_table);
    addWidget(*foot);
    addWidget(*m_raw);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ArrivalsPage::showChosen);
    connect(m_model, &ArrivalsModel::loaded, this, [this] {
        if (m_chosen == 0 && m_model->rowCount() > 0) m_table->selectRow(0);
        if (m_model->rowCount() == 0) m_how->setText(tr("Nothing has come in yet."));
    });
    connect(m_model, &ArrivalsModel::failed, this, [this](const Error& error) { m_how->setText(wordsFor(error).oneLine()); });
    connect(m_replay, &QPushButton::clicked, this, &ArrivalsPage::replay);
    finish();
}

void ArrivalsPage::fill()
{
    m_chosen = 0;
    m_raw->clear();
    m_replay->setEnabled(false);
    m_model->reload();
}

QFuture<Result<>> ArrivalsPage::store()
{
    return makeReady(Result<>());
}

void ArrivalsPage::showChosen()
{
    const int row = m_table->currentIndex().row();
    if (row < 0) return;
    m_chosen = m_model->event(row).seq;
    onFinished(m_recorder.event(m_chosen), this, [this, chosen = m_chosen](const Result<WebhookEvent>& event) {
        if (chosen != m_chosen) return;
        m_replay->setEnabled(event.has_value());
        m_how->setText(event ? arrivalText(*event) : wordsFor(event.error()).oneLine());
        m_raw->setPlainText(event ? rawText(event->body) : QString());
        Q_EMIT heightChanged();
    });
}

void ArrivalsPage::replay()
{
    m_replay->setEnabled(false);
    onFinished(m_recorder.replay(m_chosen), this, [this](const Result<>& done) {
        m_replay->setEnabled(true);
        m_how->setText(done ? tr("Carried out again.") : wordsFor(done.error()).oneLine());
    });
}

}  // namespace uinbox::ui
