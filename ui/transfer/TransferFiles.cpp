// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/TransferFiles.h"

#include "common/ErrorText.h"
#include "media/FileType.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace uinbox::ui {

QStringList addressBookPatterns()
{
    return {QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.txt"), QStringLiteral("*.vcf"),
            QStringLiteral("*.vcard")};
}

bool isAddressBook(const QString& path)
{
    const QStringList patterns = addressBookPatterns();
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const QString& pattern) { return path.endsWith(QStringView(pattern).mid(1), Qt::CaseInsensitive); });
}

QFileDialog* saveDialog(QWidget& parent, const QString& title, const QString& name, const QString& suffix, const QString& filter)
{
    auto* dialog = new QFileDialog(&parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(filter);
    dialog->selectFile(safeFileName(name + u'.' + suffix, {}, QStringLiteral("file.") + suffix));
    return dialog;
}

QString ownDirection(const QString& text)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft || text.isEmpty()) return text;
    // FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE
    return QChar(0x2068) + text + QChar(0x2069);
}

void openFolderOf(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

QString unwrittenText(const Error& error)
{
    if (error.kind != ErrorKind::Storage || error.code != 0) return wordsFor(error).oneLine();
    //: What the system says, as "Permission denied"
    return QCoreApplication::translate("TransferFiles", "It cannot be written there: %1. Choose another folder.")
        .arg(error.detail.section(QStringLiteral(": "), -1));
}

}  // namespace uinbox::ui
