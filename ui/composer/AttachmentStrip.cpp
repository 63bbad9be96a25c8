// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/AttachmentStrip.h"

#include "common/FileText.h"
#include "common/PlainToolTip.h"
#include "composer/FlowLayout.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kMostNameWidth = 180;
constexpr int kChipHeight = 34;
constexpr int kRemove = 32;
/// What is said of the limit is a round number: other things of an e-mail need room, too.
constexpr qint64 kRound = 5'000'000;

/// One file: icon, name, size, cross.
class Chip final : public QWidget {
public:
    Chip(const Theme& theme, const OutgoingFile& file, QWidget* parent) : QWidget(parent), m_theme(theme)
    {
        const Tokens& tokens = theme.tokens();
        auto* icon = new QLabel(this);
        icon->setPixmap(iconPixmap(Icon::File, tokens.textMuted, 16, devicePixelRatioF()));
        auto* name = new QLabel(this);
        name->setTextFormat(Qt::PlainText);
        const QFont font = theme.font(type::kSmall);
        name->setFont(font);
        name->setText(QFontMetrics(font).elidedText(file.fileName, Qt::ElideMiddle, kMostNameWidth));
        auto* size = new QLabel(sizeText(QFileInfo(file.path).size()), this);
        size->setFont(font);
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, tokens.textMuted);
        size->setPalette(muted);
        m_remove = new QToolButton(this);
        m_remove->setIcon(makeIcon(Icon::Close, tokens.text, tokens.textMuted));
        m_remove->setIconSize({14, 14});
        m_remove->setFixedSize(kRemove, kRemove);
        m_remove->setAutoRaise(true);
        m_remove->setFocusPolicy(Qt::TabFocus);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(space::kS, 0, 1, 0);
        row->setSpacing(6);
        row->addWidget(icon);
        row->addWidget(name);
        row->addWidget(size);
        row->addWidget(m_remove);
        setFixedHeight(kChipHeight);
        setToolTip(plainToolTip(file.fileName));
    }
    [[nodiscard]] QToolButton* removeButton() const { return m_remove; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.tokens().line, 1));
        painter.setBrush(m_theme.tokens().hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::kS, radius::kS);
    }

private:
    const Theme& m_theme;
    QToolButton* m_remove;
};

}  // namespace

AttachmentStrip::AttachmentStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(space::kM, 0, space::kS, space::kS);
    flow->setSpacing(6);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Attached files"));
    connect(&theme, &Theme::changed, this, &AttachmentStrip::rebuild);
    rebuild();
}

qint64 AttachmentStrip::totalBytes() const
{
    qint64 total = 0;
    for (const OutgoingFile& file : m_files) total += QFileInfo(file.path).size();
    return total;
}

void AttachmentStrip::add(const QStringList& paths)
{
    const auto before = m_files.size();
    qint64 total = totalBytes();
    QString wrong;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const QString known = info.absoluteFilePath();
        const bool isThere = std::any_of(m_files.begin(), m_files.end(), [&](const OutgoingFile& f) { return f.path == known; });
        if (isThere) continue;
        if (!info.isFile() || !info.isReadable()) {
            wrong = info.isDir() ? tr("\"%1\" is a folder. Attach the files in it.").arg(info.fileName())
                                 : tr("\"%1\" cannot be read.").arg(info.fileName());
        } else if (total + info.size() > kMostBytes) {
            wrong = tr("\"%1\" is too much: an e-mail carries about %2 of files, and with it these would be %3.")
                        .arg(info.fileName(), sizeText(kMostBytes / kRound * kRound), sizeText(total + info.size()));
        } else {
            total += info.size();
            // What it is, is looked at when it is sent, by another thread.
            m_files.push_back({known, info.fileName(), {}});
        }
    }
    if (m_files.size() != before) {
        rebuild();
        Q_EMIT changed();
    }
    if (!wrong.isEmpty()) Q_EMIT refused(wrong);
}

void AttachmentStrip::setFiles(const std::vector<OutgoingFile>& files)
{
    m_files = files;
    rebuild();
    Q_EMIT changed();
}

void AttachmentStrip::remove(const QString& path)
{
    m_files.erase(std::remove_if(m_files.begin(), m_files.end(), [&](const OutgoingFile& f) { return f.path == path; }),
                  m_files.end());
    rebuild();
    Q_EMIT changed();
}

void AttachmentStrip::rebuild()
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        // Later: it may be the one whose cross was just clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const OutgoingFile& file : m_files) {
        auto* chip = new Chip(m_theme, file, this);
        chip->removeButton()->setAccessibleName(tr("Remove %1").arg(file.fileName));
        chip->removeButton()->setToolTip(tr("Remove"));
        connect(chip->removeButton(), &QToolButton::clicked, this, [this, path = file.path] { remove(path); });
        layout()->addWidget(chip);
    }
    setVisible(!m_files.empty());
    updateGeometry();
}

}  // namespace uinbox::ui
