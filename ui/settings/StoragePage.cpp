// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/StoragePage.h"

#include "common/ErrorText.h"
#include "theme/Theme.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace uinbox::ui {

namespace {

constexpr int kParts = 1'000;  ///< of a bar
constexpr int kBarHeight = 6;

QString nameOf(StorageKind kind)
{
    switch (kind) {
        case StorageKind::Messages: return StoragePage::tr("Messages and contacts");
        case StorageKind::Pictures: return StoragePage::tr("Pictures");
        case StorageKind::Recordings: return StoragePage::tr("Sound and video");
        case StorageKind::OtherFiles: return StoragePage::tr("Other files");
        case StorageKind::Previews: return StoragePage::tr("Small copies of pictures");
        case StorageKind::Backups: return StoragePage::tr("Copies from before updates");
        case StorageKind::Logs: return StoragePage::tr("Logs");
    }
    return {};
}

/// What freeing means; empty for what is never removed.
QString consequence(StorageKind kind)
{
    switch (kind) {
        case StorageKind::Previews: return StoragePage::tr("They are made again when a picture is shown.");
        case StorageKind::Backups: return StoragePage::tr("The newest copy stays.");
        case StorageKind::Logs: return StoragePage::tr("The log that is written now stays.");
        case StorageKind::Messages:
        case StorageKind::Pictures:
        case StorageKind::Recordings:
        case StorageKind::OtherFiles: break;
    }
    return {};
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1);
}

}  // namespace

StoragePage::StoragePage(AccountsGateway& gateway, ProfileStorage& storage, const QString& profileDir, const Theme& theme,
                         QWidget* parent)
    : SettingsPage(gateway, theme, parent), m_storage(storage)
{
    setHeading(tr("Storage"), tr("What your inbox takes on this computer. Messages and their files are never removed from here."));
    auto* list = new QWidget(this);
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, space::kS, 0, 0);
    grid->setHorizontalSpacing(space::kL);
    grid->setVerticalSpacing(space::kXs);
    grid->setColumnStretch(0, 1);
    for (const StorageKind kind : {StorageKind::Messages, StorageKind::Pictures, StorageKind::Recordings, StorageKind::OtherFiles,
                                   StorageKind::Previews, StorageKind::Backups, StorageKind::Logs})
        addRow(*grid, kind);
    addWidget(*list);
    m_total = addNote({});
    m_outcome = addNote({});
    addFolder(profileDir);
    finish();
}

void StoragePage::addRow(QGridLayout& grid, StorageKind kind)
{
    const int row = grid.rowCount();
    auto* name = new QLabel(nameOf(kind), this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto* size = new QLabel(this);
    size->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* free = new QPushButton(tr("Free"), this);
    free->setAutoDefault(false);
    free->setToolTip(consequence(kind));
    free->setVisible(!consequence(kind).isEmpty());
    free->setEnabled(false);
    connect(free, &QPushButton::clicked, this, [this, kind] { askToFree(kind); });
    auto* share = new QProgressBar(this);
    share->setRange(0, kParts);
    share->setTextVisible(false);
    share->setFixedHeight(kBarHeight);
    share->setAccessibleName(nameOf(kind));
    grid.addWidget(name, row, 0);
    grid.addWidget(size, row, 1);
    grid.addWidget(free, row, 2);
    grid.addWidget(share, row + 1, 0, 1, 3);
    grid.setRowMinimumHeight(row + 2, space::kS);
    m_rows.push_back({kind, share, size, free});
}

void StoragePage::addFolder(const QString& profileDir)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* open = new QPushButton(tr("&Open the folder"), row);
    open->setAutoDefault(false);
    open->setToolTip(profileDir);
    connect(open, &QPushButton::clicked, this, [profileDir] { QDesktopServices::openUrl(QUrl::fromLocalFile(profileDir)); });
    layout->addWidget(open);
    layout->addStretch();
    addWidget(*row);
}

void StoragePage::showEvent(QShowEvent* event)
{
    SettingsPage::showEvent(event);
    measure();
}

void StoragePage::measure()
{
    if (m_total->text().isEmpty()) m_total->setText(tr("Looking…"));
    onFinished(m_storage.measure(), this, [this](const Result<std::vector<StorageUse>>& all) {
        if (all)
            showUse(*all);
        else
            m_total->setText(wordsFor(all.error()).oneLine());
    });
}

void StoragePage::showUse(const std::vector<StorageUse>& all)
{
    qint64 total = 0;
    for (const StorageUse& use : all) total += use.bytes;
    for (const StorageUse& use : all) {
        for (const Row& row : m_rows) {
            if (row.kind != use.kind) continue;
            row.share->setValue(total > 0 ? static_cast<int>(kParts * use.bytes / total) : 0);
            row.size->setText(sizeWords(use.bytes));
            row.share->setAccessibleDescription(row.size->text());
            row.free->setEnabled(use.spare > 0);
            row.free->setText(use.spare > 0 ? tr("Free %1").arg(sizeWords(use.spare)) : tr("Free"));
        }
    }
    m_total->setText(tr("%1 in all.").arg(sizeWords(total)));
}

void StoragePage::askToFree(StorageKind kind)
{
    if (kind != StorageKind::Backups) return free(kind);
    auto* question = new QMessageBox(QMessageBox::Question, tr("Remove older copies"), tr("Remove all copies but the newest?"),
                                     QMessageBox::NoButton, window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr(
        "Your messages and contacts stay, and so does the copy from before the latest update. What only an older copy has cannot be "
        "brought back then."));
    QPushButton* remove = question->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    QPushButton* keep = question->addButton(tr("&Keep them"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, kind] { free(kind); });
    question->open();
}

void StoragePage::free(StorageKind kind)
{
    onFinished(m_storage.cleanUp(kind), this, [this](const Result<qint64>& freed) {
        m_outcome->setText(freed ? tr("%1 freed.").arg(sizeWords(*freed)) : wordsFor(freed.error()).oneLine());
        Q_EMIT heightChanged();
        measure();
    });
}

QFuture<Result<>> StoragePage::store()
{
    return makeReady(Result<>());
}

}  // namespace uinbox::ui
