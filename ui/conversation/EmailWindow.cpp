// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/EmailWindow.h"

#include "base/Async.h"
#include "common/ErrorText.h"
#include "conversation/EmailView.h"
#include "conversation/MessagePrinter.h"
#include "media/FileType.h"
#include "media/HtmlText.h"
#include "theme/Theme.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr QSize kFirst(860, 760);

Result<> writeText(const QString& path, const QString& html, const QString& text)
{
    const QByteArray bytes = (html.isEmpty() ? text : textFromHtml(html)).toUtf8();
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten) return fail(ErrorKind::Storage, file.errorString());
    return {};
}

}  // namespace

EmailWindow::EmailWindow(const AppContext& context, const Message& message, const QString& name, QWidget* parent)
    : QDialog(parent, Qt::Window), m_context(context), m_view(new EmailView(context, this)), m_name(name)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(message.subject.isEmpty() ? tr("E-mail") : message.subject.simplified().left(200));
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::kXl, space::kS, space::kXl, space::kM);
    row->setSpacing(space::kS);
    auto* print = new QPushButton(tr("Print…"), bar);
    auto* save = new QPushButton(tr("Save as text…"), bar);
    auto* close = new QPushButton(tr("Close"), bar);
    for (QPushButton* button : {print, save, close}) button->setAutoDefault(false);
    row->addWidget(print);
    row->addWidget(save);
    row->addStretch(1);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(bar);
    connect(print, &QPushButton::clicked, m_view, &EmailView::printRequested);
    connect(save, &QPushButton::clicked, this, &EmailWindow::saveText);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_view, &EmailView::saveTextRequested, this, &EmailWindow::saveText);
    connect(m_view, &EmailView::linkOpened, this, &EmailWindow::linkOpened);
    connect(m_view, &EmailView::failed, this, [this](const Error& error) { report(wordsFor(error).oneLine()); });
    connect(m_view, &EmailView::printRequested, this, [this] { printEmail(m_context, m_view->message(), m_name, this); });
    resize(kFirst.boundedTo(screen()->availableSize() * 9 / 10));
    m_view->setMessage(message, name);
    m_view->setFocus();
}

void EmailWindow::saveText()
{
    auto* dialog = new QFileDialog(this, tr("Save as text"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(safeFileName(m_view->message().subject.simplified(), QStringLiteral("text/plain"), tr("e-mail.txt")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto written = workOut(
            *QThreadPool::globalInstance(),
            [path, html = m_view->message().html, text = m_view->message().content] { return writeText(path, html, text); });
        onFinished(written, this, [this](const Result<>& result) {
            if (!result) report(wordsFor(result.error()).oneLine());
        });
    });
    dialog->open();
}

void EmailWindow::report(const QString& words)
{
    auto* box = new QMessageBox(QMessageBox::Warning, windowTitle(), words, QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

bool hasOriginal(const Message& message)
{
    return message.channel == Channel::Email && !message.html.isEmpty();
}

EmailWindow* openEmail(const Message& message, const QString& name, const AppContext& context, QWidget* parent)
{
    auto* window = new EmailWindow(context, message, name, parent);
    QObject::connect(window, &EmailWindow::linkOpened, window, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

}  // namespace uinbox::ui
