// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/FileIntake.h"

#include "common/ErrorText.h"
#include "composer/AttachmentStrip.h"
#include "composer/PastedFiles.h"

#include <QFileDialog>

namespace uinbox::ui {

FileIntake::FileIntake(AttachmentStrip& files, PastedFiles& pasted, std::function<QString()> bar, QWidget* box)
    : QObject(box), m_files(files), m_pasted(pasted), m_bar(std::move(bar)), m_box(box)
{
}

bool FileIntake::takesFiles()
{
    const QString barred = m_bar();
    if (!barred.isEmpty()) Q_EMIT refused(barred);
    return barred.isEmpty();
}

void FileIntake::choose()
{
    if (!takesFiles()) return;
    auto* dialog = new QFileDialog(m_box, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileIntake::addFiles);
    dialog->open();
}

void FileIntake::addFiles(const QStringList& paths)
{
    if (takesFiles()) m_files.add(paths);
    // Whoever chose or dropped them goes on writing.
    m_box->setFocus(Qt::OtherFocusReason);
}

void FileIntake::addPicture(const QByteArray& bytes, const QImage& image)
{
    if (takesFiles()) addKept(m_pasted.keepPicture(bytes, image));
}

void FileIntake::addText(const QString& text)
{
    if (takesFiles()) addKept(m_pasted.keepText(text));
}

void FileIntake::addKept(const QFuture<Result<QString>>& kept)
{
    // Only into the message it was pasted into: one that was begun meanwhile is another.
    onFinished(kept, this, [this, generation = m_generation](const Result<QString>& path) {
        if (generation != m_generation) return;
        if (path) return addFiles({*path});
        Q_EMIT refused(path.error().kind == ErrorKind::Invalid
                           ? tr("The picture cannot be attached: it is damaged, or of more points than can be shown.")
                           : wordsFor(path.error()).oneLine());
    });
}

}  // namespace uinbox::ui
