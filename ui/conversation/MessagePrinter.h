// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "conversation/PrintRun.h"
#include "notes/Entry.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QPrinter;
class QProgressDialog;

namespace uinbox::ui {

/// A conversation to be printed, with or without its internal notes: those the reader may see, never other people's private ones.
struct PrintedThread {
    enum class Notes { Without, With };
    ThreadId thread;
    Notes notes = Notes::Without;
};

/// Prints a conversation or an e-mail, or saves it as a PDF: reads the messages, then their pictures, then paints in a thread of its own, and
/// shows how far it is, with a way to stop. Main thread; a child of the window, deletes itself when it is done.
class MessagePrinter final : public QObject {
    Q_OBJECT

public:
    /// More of a conversation is not printed at once; the newest are.
    static constexpr size_t kMostMessages = 20'000;

    MessagePrinter(const AppContext& context, PrintNames names, QWidget* window);
    ~MessagePrinter() override;

    /// Where to: a file, or a printer the person chose.
    void toPdf(const QString& path) { m_path = path; }
    void toPrinter(std::shared_ptr<QPrinter> printer) { m_printer = std::move(printer); }
    void print(const PrintedThread& what);
    void print(const Message& email);

Q_SIGNALS:
    void finished(int pages);
    void failed(const uinbox::Error& error);

private:
    void readOwner(const std::function<void()>& then);
    void readEmail(const Message& email);
    void readOlder(const PrintedThread& what, std::optional<EntryCursor> before);
    void readPictures(PrintContent content, std::vector<Attachment> files);
    void readPicture(size_t place);
    void paint();
    void showProgress();
    void end(const Result<int>& pages);

    AppContext m_context;
    PrintNames m_names;
    QPointer<QWidget> m_window;
    QString m_path;
    std::shared_ptr<QPrinter> m_printer;
    UserId m_reader;
    std::vector<Entry> m_entries;
    std::vector<Attachment> m_files;
    PrintContent m_content;
    std::vector<QImage> m_images;
    std::shared_ptr<PrintProgress> m_progress = std::make_shared<PrintProgress>();
    QPointer<QProgressDialog> m_dialog;
    QTimer m_look;
};

/// For a menu: asks for a printer, or for the name of a file, of a conversation whether notes are printed too (they are not by themselves), and prints. `name` is what the other person is called.
void printConversation(const AppContext& context, ThreadId thread, const QString& name, QWidget* window);
void printEmail(const AppContext& context, const Message& email, const QString& name, QWidget* window);
void saveEmailAsPdf(const AppContext& context, const Message& email, const QString& name, QWidget* window);

}  // namespace uinbox::ui
