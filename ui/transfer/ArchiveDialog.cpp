// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ArchiveDialog.h"

#include "common/Calendar.h"
#include "common/DateTimeField.h"
#include "common/FormField.h"
#include "common/TabOrder.h"
#include "common/TimeText.h"
#include "common/WrapCheckBox.h"
#include "theme/Theme.h"
#include "transfer/TransferFiles.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kWidth = 480;
constexpr int kDays = 30;

struct FormatWords {
    ArchiveChoice::Format format;
    const char* name;
    const char* about;
    const char* suffix;
};

constexpr FormatWords kFormats[] = {
    {ArchiveChoice::Format::Pdf, QT_TRANSLATE_NOOP("ArchiveDialog", "PDF"),
     QT_TRANSLATE_NOOP("ArchiveDialog", "To read, print or hand on. Pictures are seen, other files are named."), "pdf"},
    {ArchiveChoice::Format::Html, QT_TRANSLATE_NOOP("ArchiveDialog", "Web page (HTML)"),
     QT_TRANSLATE_NOOP("ArchiveDialog", "One page that any browser shows, without the internet."), "html"},
    {ArchiveChoice::Format::Json, QT_TRANSLATE_NOOP("ArchiveDialog", "Data (JSON)"),
     QT_TRANSLATE_NOOP("ArchiveDialog", "For other programs: every message with its time, channel, addresses and fate."), "json"},
};

const FormatWords& wordsOf(ArchiveChoice::Format format)
{
    return kFormats[static_cast<size_t>(format)];
}

}  // namespace

ArchiveDialog::ArchiveDialog(const QString& name, const Clock& clock, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_name(name),
      m_format(new QComboBox(this)),
      m_about(new QLabel(this)),
      m_range(new QComboBox(this)),
      m_day(new DateTimeField(theme, this)),
      m_notes(new WrapCheckBox(tr("With &internal notes"), this)),
      m_notesHint(
          new QLabel(tr("Notes are for your team: think of who gets the file. Private notes of others are never in it."), this)),
      m_files(new WrapCheckBox(tr("With copies of its &files, in a folder beside it"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save conversation"));
    fill(clock);
    build(theme);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ArchiveDialog::fit);
    connect(m_range, &QComboBox::currentIndexChanged, this, &ArchiveDialog::fit);
    fit();
}

void ArchiveDialog::fill(const Clock& clock)
{
    for (const FormatWords& each : kFormats) m_format->addItem(tr(each.name), static_cast<int>(each.format));
    m_range->addItems({tr("The whole conversation"), tr("Since a day")});
    const QDate today = localDay(clock.now());
    m_day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_day->setMaximumDate(today);
    m_day->setDate(today.addDays(-kDays));
    m_day->calendar().setToday(today);
    m_day->setAccessibleName(tr("The first day"));
    m_notes->setAccessibleDescription(m_notesHint->text());
}

void ArchiveDialog::build(const Theme& theme)
{
    for (QLabel* each : {m_about, m_notesHint}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
        each->setForegroundRole(QPalette::PlaceholderText);
    }
    auto* format = new FormField(tr("&As"), m_format, theme, this);
    auto* from = new FormField(tr("&From when"), m_range, theme, this);
    // Qt's Tab goes round in a circle between fields that stand for what is in them.
    for (FormField* each : {format, from}) each->setFocusProxy(nullptr);
    auto* range = new QHBoxLayout;
    range->setSpacing(space::kS);
    range->addWidget(from, 1);
    range->addWidget(m_day, 0, Qt::AlignBottom);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Save…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    layout->setSpacing(space::kS);
    layout->addWidget(format);
    layout->addWidget(m_about);
    layout->addSpacing(space::kS);
    layout->addLayout(range);
    layout->addSpacing(space::kS);
    layout->addWidget(m_files);
    layout->addWidget(m_notes);
    layout->addWidget(m_notesHint);
    layout->addStretch();
    layout->addWidget(buttons);
    const int width = theme.scaled(kWidth);
    setMinimumWidth(width);
    // A dialog is as high as its wrapped words are at the width they like best, which is not the one they get.
    m_notesHint->setMinimumHeight(m_notesHint->heightForWidth(width - 2 * space::kXl));
    tabAsLaidOut(*layout);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ArchiveDialog::chooseFile);
}

void ArchiveDialog::fit()
{
    const auto format = choice().format;
    m_about->setText(tr(wordsOf(format).about));
    m_about->setMinimumHeight(m_about->heightForWidth(minimumWidth() - 2 * space::kXl));
    m_day->setVisible(m_range->currentIndex() == 1);
    // A PDF has its pictures in it.
    m_files->setEnabled(format != ArchiveChoice::Format::Pdf);
}

ArchiveChoice ArchiveDialog::choice() const
{
    ArchiveChoice choice;
    choice.format = static_cast<ArchiveChoice::Format>(m_format->currentData().toInt());
    if (m_range->currentIndex() == 1) choice.since = fromMillis(m_day->date().startOfDay().toMSecsSinceEpoch());
    choice.notes = m_notes->isChecked() ? ArchiveNotes::With : ArchiveNotes::Without;
    const bool canCopy = choice.format != ArchiveChoice::Format::Pdf;
    choice.files = canCopy && m_files->isChecked() ? ArchiveChoice::Files::Copies : ArchiveChoice::Files::Names;
    return choice;
}

void ArchiveDialog::chooseFile()
{
    const FormatWords& words = wordsOf(choice().format);
    const QString suffix = QString::fromLatin1(words.suffix);
    auto* dialog = saveDialog(*this, windowTitle(), m_name, suffix, QStringLiteral("%1 (*.%2)").arg(tr(words.name), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        ArchiveChoice made = choice();
        made.path = path;
        Q_EMIT chosen(made);
        accept();
    });
    dialog->open();
}

}  // namespace uinbox::ui
