// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ExportDialog.h"

#include "common/FormField.h"
#include "common/TabOrder.h"
#include "theme/Theme.h"
#include "transfer/TransferFiles.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kWidth = 460;
constexpr qsizetype kMostOfASearch = 40;

QString listText(const PeopleQuery& list)
{
    QString search = list.search.simplified();
    if (search.size() > kMostOfASearch) search = search.left(kMostOfASearch) + u'…';
    //: Of a search; %1 is what was typed
    if (!search.isEmpty())
        return ExportDialog::tr("Whom the search for “%1” &finds").arg(search.replace(u'&', QStringLiteral("&&")));
    switch (list.state) {
        case PeopleState::Active:
        case PeopleState::Everybody: break;
        case PeopleState::Archived: return ExportDialog::tr("Who is &archived");
        case PeopleState::Blocked: return ExportDialog::tr("Who is &blocked");
    }
    return ExportDialog::tr("The &list, without who is archived or blocked");
}

}  // namespace

ExportDialog::ExportDialog(const ExportScope& scope, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_everybody(new QRadioButton(tr("&Everybody"), this)),
      m_list(new QRadioButton(listText(scope.list), this)),
      m_chosen(new QRadioButton(this)),
      m_format(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export contacts"));
    build(scope, theme);
}

void ExportDialog::build(const ExportScope& scope, const Theme& theme)
{
    m_chosen->setText(scope.chosen.size() == 1
                          ? tr("The &chosen person alone")
                          : tr("The &chosen people (%1)").arg(QLocale().toString(static_cast<qint64>(scope.chosen.size()))));
    m_chosen->setVisible(!scope.chosen.empty());
    const bool isNarrowed = !scope.list.search.simplified().isEmpty();
    (scope.chosen.size() > 1 ? m_chosen : isNarrowed ? m_list : m_everybody)->setChecked(true);
    m_format->addItem(tr("Table (CSV), for spreadsheets and other programs"), static_cast<int>(ExportFormat::Csv));
    m_format->addItem(tr("vCard 4.0, for address books and phones"), static_cast<int>(ExportFormat::Vcard4));
    m_format->addItem(tr("vCard 3.0, for older address books"), static_cast<int>(ExportFormat::Vcard3));
    auto* whom = new QLabel(tr("Whom?"), this);
    whom->setFont(theme.font(type::kSmall, QFont::DemiBold));
    auto* hint = new QLabel(
        tr("Names, addresses, languages and your own fields go along, and who wants no messages. Messages and notes do not."),
        this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    layout->setSpacing(space::kS);
    layout->addWidget(whom);
    for (QRadioButton* each : {m_everybody, m_list, m_chosen}) layout->addWidget(each);
    layout->addSpacing(space::kS);
    layout->addWidget(new FormField(tr("&As"), m_format, theme, this));
    layout->addWidget(hint);
    layout->addSpacing(space::kS);
    layout->addWidget(buttons);
    const int width = theme.scaled(kWidth);
    setMinimumWidth(width);
    // A dialog is as high as its wrapped words are at the width they like best, which is not the one they get.
    hint->setMinimumHeight(hint->heightForWidth(width - 2 * space::kXl));
    tabAsLaidOut(*layout);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
}

ExportDialog::Whom ExportDialog::whom() const
{
    return m_chosen->isChecked() ? Whom::Chosen : m_list->isChecked() ? Whom::List : Whom::Everybody;
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

void ExportDialog::chooseFile()
{
    const bool isTable = format() == ExportFormat::Csv;
    auto* dialog = saveDialog(*this, windowTitle(), tr("Contacts"), isTable ? QStringLiteral("csv") : QStringLiteral("vcf"),
                              isTable ? tr("Table (*.csv)") : tr("vCards (*.vcf)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        Q_EMIT chosen(whom(), format(), path);
        accept();
    });
    dialog->open();
}

}  // namespace uinbox::ui
