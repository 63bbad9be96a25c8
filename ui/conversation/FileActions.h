// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "threads/Message.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QWidget>

#include <functional>

namespace uinbox::ui {

/// Where a file stands.
struct FileOrigin {
    ThreadId thread{};
    MessageId message{};
    Timestamp createdAt{};
};

/// What a person does with a message's files: look at a picture, open a document by a copy that cannot be written, save what is here, fetch
/// again what could not be had, open in the browser what is too large, after its host was shown. What might be a program is only saved, and
/// with a warning. Main thread; a child of the window's part that shows the messages.
class FileActions final : public QObject {
    Q_OBJECT

public:
    /// Without `files` in the context nothing can be opened.
    FileActions(const AppContext& context, QWidget* parent);
    ~FileActions() override;

    /// `from` is where it stands: the other pictures of that conversation can be looked at beside it.
    void open(const Attachment& file, const FileOrigin& from = {});
    void save(const Attachment& file);

Q_SIGNALS:
    void failed(const uinbox::Error& error);

private:
    void view(const Attachment& file, const FileOrigin& from);
    void openByProgram(const Attachment& file);
    void browse(const Attachment& file);
    void warnThenSave(const Attachment& file);
    void choosePath(const Attachment& file);
    /// The bytes of a file that is here, or failed().
    void read(const Attachment& file, const std::function<void(const QByteArray&)>& then);

    AppContext m_context;
    QWidget* m_window;
    QTemporaryDir m_copies;  ///< gone with the program
    QThreadPool m_pool;      ///< writes them
};

}  // namespace uinbox::ui
