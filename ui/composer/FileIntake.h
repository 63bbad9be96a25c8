// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"

#include <QImage>
#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace uinbox::ui {

class AttachmentStrip;
class PastedFiles;

/// How files come to go along with a message: chosen, dropped or pasted, and made of a picture or of a text that is too long. Asks each
/// time whether the channel carries any. A child of the box they belong to; main thread.
class FileIntake final : public QObject {
    Q_OBJECT

public:
    /// `bar` says why no file goes along, empty where they do. All of them outlive it.
    FileIntake(AttachmentStrip& files, PastedFiles& pasted, std::function<QString()> bar, QWidget* box);

    /// Asks for files.
    void choose();
    void addFiles(const QStringList& paths);
    void addPicture(const QByteArray& bytes, const QImage& image);
    /// As a text file.
    void addText(const QString& text);
    /// Another message begins: what is still being kept for the one before does not come into it.
    void begin() { ++m_generation; }

Q_SIGNALS:
    void refused(const QString& sentence);

private:
    [[nodiscard]] bool takesFiles();
    void addKept(const QFuture<Result<QString>>& kept);

    AttachmentStrip& m_files;
    PastedFiles& m_pasted;
    std::function<QString()> m_bar;
    QWidget* m_box;
    quint64 m_generation = 0;  ///< goes up with every message
};

}  // namespace uinbox::ui
