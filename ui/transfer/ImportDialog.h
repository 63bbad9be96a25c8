// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "common/Toast.h"
#include "transfer/ImportWork.h"

#include <QDialog>
#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace uinbox::ui {

class Banner;
class ImportFilePage;
class ImportPreviewPage;
class ImportProgressPage;
class ImportReportPage;
class ImportUndo;
class TransferWorks;

/// An address book comes in: a file is chosen, what was understood of it is shown and can be changed, then it is put in, and told what came
/// of it. While it works the dialog can be put away; the import goes on, and bringBack() shows it again. Main thread; deletes itself when it
/// is closed.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Step { File, Preview, Progress, Report };

    /// The context has address books.
    ImportDialog(const AppContext& context, TransferWorks& works, ImportUndo& undo, QWidget* parent);

    /// Opens; with a file it is looked at right away.
    void begin(const QString& path = {});
    /// Shows it again where it was put away; a file that came meanwhile is looked at unless it works.
    void bringBack(const QString& path = {});
    [[nodiscard]] bool isWorking() const { return m_work; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] ImportPreviewPage& preview() { return *m_preview; }
    [[nodiscard]] ImportReportPage& report() { return *m_report; }

    void reject() override;

Q_SIGNALS:
    /// Of the import; absent where it put in and changed nobody: the list of all.
    void peopleRequested(std::optional<uinbox::ImportId> import);
    /// The import is over while the dialog was put away.
    void endedUnseen(const QString& words, uinbox::ui::ToastKind kind);

private:
    void build();
    void listen();
    void go(Step step);
    void chooseFile();
    void look(const QString& path, const std::optional<CsvFormat>& format = std::nullopt);
    void onLooked(const Result<ImportPlan>& plan, bool isAgain);
    void chooseHeader(HeaderRow header);
    void start();
    void onFinished(const ImportReport& report, const QString& fileName);
    void onFailed(const Error& error);
    void putAway();
    void takeBack();
    void saveReport();
    void save(const QString& path);
    void readImports();
    void proceed();
    void refuse(const Error& error);

    AppContext m_context;
    TransferWorks& m_works;
    ImportUndo& m_undo;
    Banner* m_banner;
    QStackedWidget* m_pages;
    ImportFilePage* m_file;
    ImportPreviewPage* m_preview;
    ImportProgressPage* m_progress;
    ImportReportPage* m_report;
    QPushButton* m_back;
    QPushButton* m_takeBack;
    QPushButton* m_save;
    QPushButton* m_stop;
    QPushButton* m_close;
    QPushButton* m_go;
    QPointer<ImportWork> m_work;
    Step m_step = Step::File;
    quint64 m_looks = 0;
    quint64 m_guesses = 0;         ///< of columns
    bool m_isLooking = false;      ///< the plan that is shown is about to be another
    bool m_isStartWanted = false;  ///< as soon as it is there
};

}  // namespace uinbox::ui
