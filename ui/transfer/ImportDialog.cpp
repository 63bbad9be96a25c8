// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ImportDialog.h"

#include "base/Async.h"
#include "common/Banner.h"
#include "common/ErrorText.h"
#include "common/ImportWords.h"
#include "common/TabOrder.h"
#include "contacts/ContactService.h"
#include "contacts/ContactTransfer.h"
#include "theme/ControlState.h"
#include "theme/Theme.h"
#include "transfer/AddressBookDrop.h"
#include "transfer/ImportFilePage.h"
#include "transfer/ImportPreviewPage.h"
#include "transfer/ImportProgressPage.h"
#include "transfer/ImportReportPage.h"
#include "transfer/ImportUndo.h"
#include "transfer/ImportWork.h"
#include "transfer/TransferFiles.h"
#include "transfer/TransferWorks.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QThreadPool>
#include <QVBoxLayout>

#include <utility>

namespace uinbox::ui {

namespace {

constexpr QSize kSize{920, 680};

}  // namespace

ImportDialog::ImportDialog(const AppContext& context, TransferWorks& works, ImportUndo& undo, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_works(works),
      m_undo(undo),
      m_banner(new Banner(context.theme, this)),
      m_pages(new QStackedWidget(this)),
      m_file(new ImportFilePage(undo, context.theme, this)),
      m_preview(new ImportPreviewPage(context.theme, this)),
      m_progress(new ImportProgressPage(context.theme, this)),
      m_report(new ImportReportPage(context.theme, this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_takeBack(new QPushButton(tr("&Take back"), this)),
      m_save(new QPushButton(tr("&Save report…"), this)),
      m_stop(new QPushButton(tr("&Stop"), this)),
      m_close(new QPushButton(this)),
      m_go(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import contacts"));
    build();
    listen();
    go(Step::File);
    resize(context.theme.scaled(kSize.width()), context.theme.scaled(kSize.height()));
    if (const QScreen* on = screen()) resize(size().boundedTo(on->availableSize()));
    readImports();
}

void ImportDialog::build()
{
    for (QWidget* page : std::initializer_list<QWidget*>{m_file, m_preview, m_progress, m_report}) m_pages->addWidget(page);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::kXl, 0, space::kXl, space::kL);
    row->setSpacing(space::kS);
    for (QPushButton* each : {m_back, m_takeBack, m_save}) row->addWidget(each);
    row->addStretch();
    for (QPushButton* each : {m_stop, m_go, m_close}) row->addWidget(each);
    for (QPushButton* each : {m_back, m_takeBack, m_save, m_stop, m_close, m_go}) each->setAutoDefault(false);
    m_back->setObjectName(QStringLiteral("back"));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_go->setObjectName(QStringLiteral("go"));
    m_stop->setToolTip(tr("Nobody of the file is put in then"));
    m_takeBack->setToolTip(
        tr("Whom it made goes, and whom it changed is as before, unless something has happened with them since"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::kL);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    layout->addLayout(row);
    tabAsLaidOut(*layout);
}

void ImportDialog::listen()
{
    auto* drop = new AddressBookDrop(*this, m_context.theme);
    connect(drop, &AddressBookDrop::dropped, this, [this](const QString& path) {
        if (!isWorking()) look(path);
    });
    connect(m_file, &ImportFilePage::chooseRequested, this, &ImportDialog::chooseFile);
    connect(m_preview, &ImportPreviewPage::formatChosen, this,
            [this](const CsvFormat& format) { look(m_preview->plan().path, format); });
    connect(m_preview, &ImportPreviewPage::headerChosen, this, &ImportDialog::chooseHeader);
    connect(m_preview, &ImportPreviewPage::readyChanged, this, [this] {
        if (m_step == Step::Preview) m_go->setEnabled(m_preview->isReady());
    });
    connect(m_back, &QPushButton::clicked, this, [this] { go(Step::File); });
    connect(m_takeBack, &QPushButton::clicked, this, &ImportDialog::takeBack);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveReport);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::proceed);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (!m_work) return;
        m_progress->setStopping();
        m_stop->setEnabled(false);
        m_work->stop();
    });
    connect(&m_undo, &ImportUndo::begun, this, &ImportDialog::readImports);
    connect(&m_undo, &ImportUndo::takenBack, this, [this](ImportId import, const UndoneImport& people) {
        if (m_report->report().import == import) m_takeBack->hide();
        m_banner->setKind(Banner::Kind::Success);
        m_banner->say(undoneText(people));
        readImports();
    });
    connect(&m_undo, &ImportUndo::failed, this, [this](ImportId, const Error& error) {
        setBusy(*m_takeBack, false);
        refuse(error);
        readImports();
    });
}

void ImportDialog::go(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(static_cast<int>(step));
    m_back->setVisible(step == Step::Preview || step == Step::Report);
    m_back->setText(step == Step::Report ? tr("Import &another file") : tr("&Back"));
    m_takeBack->setVisible(step == Step::Report && m_report->report().import.has_value());
    m_save->setVisible(step == Step::Report && m_report->report().log && m_report->report().log->count() > 0);
    m_stop->setVisible(step == Step::Progress);
    m_stop->setEnabled(true);
    m_go->setVisible(step == Step::Preview || step == Step::Report);
    m_go->setText(step == Step::Preview ? tr("&Import") : tr("Show the &people"));
    m_go->setEnabled(step == Step::Report || m_preview->isReady());
    m_go->setDefault(step == Step::Preview || step == Step::Report);
    m_close->setText(step == Step::Preview ? tr("Cancel") : step == Step::Progress ? tr("&Go on in the background") : tr("Close"));
    setBusy(*m_takeBack, false);
    m_banner->hide();
    if (step == Step::File) m_file->focusFirst();
    if (step == Step::Preview) m_preview->focusFirst();
    if (step == Step::Progress) m_stop->setFocus(Qt::OtherFocusReason);
    if (step == Step::Report) m_go->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::begin(const QString& path)
{
    open();
    if (!path.isEmpty()) look(path);
}

void ImportDialog::bringBack(const QString& path)
{
    if (m_work) m_work->setSeen(true);
    open();
    raise();
    activateWindow();
    if (!path.isEmpty() && !isWorking()) look(path);
}

void ImportDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Import contacts"), QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Contacts (%1)").arg(addressBookPatterns().join(u' ')), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { look(path); });
    dialog->open();
}

void ImportDialog::look(const QString& path, const std::optional<CsvFormat>& format)
{
    m_isLooking = true;
    m_file->setReading(!format);
    const bool isAgain = format.has_value();
    uinbox::onFinished(m_context.addressBooks->plan(path, m_context.contacts.defaultRegion(), format), this,
                       [this, isAgain, look = ++m_looks](const Result<ImportPlan>& plan) {
                           if (look == m_looks) onLooked(plan, isAgain);
                       });
}

void ImportDialog::onLooked(const Result<ImportPlan>& plan, bool isAgain)
{
    m_isLooking = false;
    const bool isStartWanted = std::exchange(m_isStartWanted, false);
    ++m_guesses;  // of the columns of the plan before
    m_file->setReading(false);
    // What is put in already is not looked at any more.
    if (m_work) return;
    if (!plan) return refuse(plan.error());
    ImportPlan known = *plan;
    known.fieldNames = vcardFieldNames();
    m_preview->setPlan(std::move(known), isAgain ? ImportPreviewPage::Choices::Kept : ImportPreviewPage::Choices::Guessed);
    if (m_step != Step::Preview)
        go(Step::Preview);
    else
        m_banner->hide();
    if (isStartWanted) start();
}

void ImportDialog::chooseHeader(HeaderRow header)
{
    const ImportPlan plan = m_preview->plan();
    const auto guessed =
        workOut(*QThreadPool::globalInstance(), [sample = plan.sample, region = plan.region, header]() -> Result<ColumnMapping> {
            return guessColumns(sample, region, header);
        });
    uinbox::onFinished(guessed, this, [this, guess = ++m_guesses](const Result<ColumnMapping>& mapping) {
        if (mapping && guess == m_guesses) m_preview->setMapping(*mapping);
    });
}

void ImportDialog::proceed()
{
    if (m_step == Step::Preview) return start();
    if (m_step != Step::Report) return;
    Q_EMIT peopleRequested(m_report->report().import);
    accept();
}

void ImportDialog::start()
{
    // By what is shown: a format that was just chosen comes first.
    m_isStartWanted = m_isLooking;
    if (m_work || m_isLooking || !m_preview->isReady()) return;
    ImportPlan plan = m_preview->plan();
    auto* work = new ImportWork(m_context.addressBooks->makeImport(), plan);
    m_work = work;
    work->setHasDialog();
    work->setSeen(true);
    connect(work, &ImportWork::told, this, [this, work] { m_progress->tell(*work); });
    connect(work, &ImportWork::wanted, this, [this] { bringBack(); });
    connect(work, &ImportWork::finished, this,
            [this, name = work->fileName()](const ImportReport& report) { onFinished(report, name); });
    connect(work, &ImportWork::failed, this, &ImportDialog::onFailed);
    m_works.add(work);
    m_progress->tell(*work);
    go(Step::Progress);
    work->start(std::move(plan));
}

void ImportDialog::onFinished(const ImportReport& report, const QString& fileName)
{
    m_work = nullptr;
    m_report->setReport(report, fileName);
    go(Step::Report);
    m_undo.offer(report, fileName);
    readImports();
    if (isVisible()) return;
    if (report.counts.notTaken > 0)
        Q_EMIT endedUnseen(tr("Not all rows of %1 were taken").arg(fileName), ToastKind::Warning);
    else
        Q_EMIT endedUnseen(tr("%1 is imported").arg(fileName), ToastKind::Success);
}

void ImportDialog::onFailed(const Error& error)
{
    m_work = nullptr;
    go(Step::Preview);
    if (error.kind == ErrorKind::Cancelled) {
        m_banner->setKind(Banner::Kind::Info);
        m_banner->say(tr("Stopped. Nobody of this file was put in."));
    } else {
        refuse(error);
    }
    if (!isVisible() && error.kind != ErrorKind::Cancelled) Q_EMIT endedUnseen(wordsFor(error).oneLine(), ToastKind::Danger);
}

void ImportDialog::refuse(const Error& error)
{
    m_banner->setKind(Banner::Kind::Danger);
    m_banner->say(wordsFor(error).oneLine());
}

void ImportDialog::putAway()
{
    hide();
    if (m_work) m_work->setSeen(false);
}

void ImportDialog::reject()
{
    isWorking() ? putAway() : QDialog::reject();
}

void ImportDialog::takeBack()
{
    if (!m_report->report().import) return;
    setBusy(*m_takeBack, true);
    m_undo.takeBack(*m_report->report().import);
}

void ImportDialog::saveReport()
{
    auto* dialog = saveDialog(*this, tr("Save report"), tr("Import report"), QStringLiteral("csv"), tr("Table (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::save);
    dialog->open();
}

void ImportDialog::save(const QString& path)
{
    setBusy(*m_save, true);
    const auto saved = m_context.addressBooks->saveLog(m_report->report().log, path, rowLogWords());
    uinbox::onFinished(saved, this, [this, path](const Result<>& done) {
        setBusy(*m_save, false);
        m_banner->setKind(done ? Banner::Kind::Success : Banner::Kind::Danger);
        m_banner->say(done ? tr("Saved: %1").arg(QFileInfo(path).fileName()) : unwrittenText(done.error()));
        if (done) m_banner->offer(tr("Open folder"), [path] { openFolderOf(path); });
    });
}

void ImportDialog::readImports()
{
    uinbox::onFinished(m_context.addressBooks->imports(), this, [this](const Result<std::vector<ImportRecord>>& imports) {
        if (imports) m_file->setImports(*imports);
    });
}

}  // namespace uinbox::ui
