// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/AttachmentStrip.h"

#include "composer/FileChip.h"
#include "composer/FileRefusals.h"
#include "composer/FlowLayout.h"
#include "theme/Theme.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

namespace {

/// A share that was offline, or a file that is put back, is noticed by then.
constexpr int kAgainMs = 3'000;

QString leftOutText(qsizetype count)
{
    const QString most = QLocale().toString(AttachmentStrip::kMostFiles);
    if (count == 1)
        return AttachmentStrip::tr("%1 files at most go along; 1 was left out. Pack them into one file, then attach that.")
            .arg(most);
    return AttachmentStrip::tr("%1 files at most go along; %n were left out. Pack them into one file, then attach that.", nullptr,
                               static_cast<int>(count))
        .arg(most);
}

}  // namespace

AttachmentStrip::AttachmentStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_lookup(new FileLookup(&factsOf, this)), m_again(new QTimer(this))
{
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(space::kM, 0, space::kS, space::kS);
    flow->setSpacing(6);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Attached files"));
    m_again->setSingleShot(true);
    m_again->setInterval(kAgainMs);
    connect(m_again, &QTimer::timeout, this, &AttachmentStrip::lookAgain);
    connect(&theme, &Theme::changed, this, &AttachmentStrip::rebuild);
    rebuild();
}

void AttachmentStrip::setLookup(FileLookup::Look look)
{
    delete m_lookup;
    m_lookup = new FileLookup(std::move(look), this);
    m_isLookingAgain = false;  // what the other one finds is not heard of
}

bool AttachmentStrip::event(QEvent* event)
{
    // Perhaps it was put back meanwhile, in another window.
    if (event->type() == QEvent::WindowActivate) lookAgain();
    return QWidget::event(event);
}

void AttachmentStrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    lookAgain();
}

bool AttachmentStrip::isMissing(const QString& path) const
{
    const auto facts = m_facts.constFind(path);
    return facts != m_facts.cend() && facts->kind != FileFacts::Kind::File;
}

QStringList AttachmentStrip::missing() const
{
    QStringList paths;
    for (const OutgoingFile& file : m_files)
        if (isMissing(file.path)) paths.append(file.path);
    return paths;
}

void AttachmentStrip::lookAgain()
{
    const QStringList paths = missing();
    // A disk that does not answer is not asked once more meanwhile; nor any while nobody sees it.
    if (paths.isEmpty() || m_isLookingAgain || !isVisible()) return;
    m_isLookingAgain = true;
    onFinished(m_lookup->look(paths), m_lookup, [this](const Result<std::vector<FileFacts>>& facts) { onLookedAgain(facts); });
}

void AttachmentStrip::onLookedAgain(const Result<std::vector<FileFacts>>& facts)
{
    m_isLookingAgain = false;
    bool isAnother = false;
    for (const FileFacts& each : facts.value_or(std::vector<FileFacts>())) {
        if (!isMissing(each.path)) continue;
        isAnother = isAnother || m_facts.value(each.path).kind != each.kind;
        m_facts.insert(each.path, each);
    }
    if (isAnother) return showFacts();
    if (!missing().isEmpty()) m_again->start();
}

qint64 AttachmentStrip::totalBytes() const
{
    qint64 total = 0;
    for (const OutgoingFile& file : m_files) total += m_facts.value(file.path).bytes;
    return total;
}

bool AttachmentStrip::has(const QString& path) const
{
    return std::any_of(m_files.begin(), m_files.end(), [&](const OutgoingFile& file) { return file.path == path; });
}

void AttachmentStrip::add(const QStringList& paths)
{
    QStringList added;
    qsizetype leftOut = 0;
    bool isMissed = false;
    for (const QString& path : paths) {
        const QString known = QDir::cleanPath(QDir::isAbsolutePath(path) ? path : QDir::current().filePath(path));
        if (isMissing(known)) isMissed = true;
        if (has(known)) continue;
        if (static_cast<qsizetype>(m_files.size()) >= kMostFiles) {
            ++leftOut;
            continue;
        }
        // What it is, is looked at when it is sent, by another thread.
        m_files.push_back({known, fileNameOf(known), {}});
        added.append(known);
    }
    if (!added.isEmpty()) {
        rebuild();
        Q_EMIT changed();
        look(added, Origin::Added);
    }
    if (isMissed) lookAgain();
    if (leftOut > 0) Q_EMIT refused(leftOutText(leftOut));
}

void AttachmentStrip::look(const QStringList& paths, Origin origin)
{
    onFinished(m_lookup->look(paths), m_lookup, [this, origin](const Result<std::vector<FileFacts>>& facts) {
        if (!facts) return;
        if (origin == Origin::Added) return onAdded(*facts);
        for (const FileFacts& each : *facts)
            if (has(each.path)) m_facts.insert(each.path, each);
        showFacts();
    });
}

void AttachmentStrip::onAdded(const std::vector<FileFacts>& facts)
{
    FileRefusals refused;
    for (const FileFacts& each : facts) {
        // It may have been taken out, or sent, meanwhile.
        if (!has(each.path)) continue;
        if (refused.refuses(each, totalBytes(), kMostBytes))
            erase(each.path);
        else
            m_facts.insert(each.path, each);
    }
    if (refused.isEmpty()) return showFacts();
    rebuild();
    Q_EMIT changed();
    Q_EMIT this->refused(refused.text(totalBytes(), kMostBytes));
}

void AttachmentStrip::showFacts()
{
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it)
        if (const auto facts = m_facts.constFind(it.key()); facts != m_facts.cend()) it.value()->setFacts(*facts);
    if (!missing().isEmpty()) m_again->start();
    updateGeometry();
    Q_EMIT looked();
}

void AttachmentStrip::setCarried(bool carried)
{
    m_carried = carried;
    setVisible(m_carried && !m_files.empty());
}

QString AttachmentStrip::problem() const
{
    QStringList names;
    for (const OutgoingFile& file : m_files)
        if (isMissing(file.path)) names.append(file.fileName);
    //: Names of files
    return names.isEmpty()
               ? QString()
               : tr("Not there any more: %1. Remove it here, or put it back where it was.").arg(names.join(QStringLiteral(", ")));
}

void AttachmentStrip::setFiles(const std::vector<OutgoingFile>& files)
{
    m_files = files;
    m_facts.clear();
    rebuild();
    Q_EMIT changed();
    QStringList paths;
    for (const OutgoingFile& file : m_files) paths.append(file.path);
    if (!paths.isEmpty()) look(paths, Origin::Kept);
}

void AttachmentStrip::erase(const QString& path)
{
    m_files.erase(std::remove_if(m_files.begin(), m_files.end(), [&](const OutgoingFile& f) { return f.path == path; }),
                  m_files.end());
    m_facts.remove(path);
}

void AttachmentStrip::rebuild()
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        // Later: it may be the one whose cross was just clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_chips.clear();
    for (const OutgoingFile& file : m_files) {
        auto* chip = new FileChip(m_theme, file, this);
        if (const auto facts = m_facts.constFind(file.path); facts != m_facts.cend()) chip->setFacts(*facts);
        connect(chip, &FileChip::removeRequested, this, [this, path = file.path] {
            erase(path);
            rebuild();
            Q_EMIT changed();
        });
        m_chips.insert(file.path, chip);
        layout()->addWidget(chip);
    }
    setVisible(m_carried && !m_files.empty());
    updateGeometry();
}

}  // namespace uinbox::ui
