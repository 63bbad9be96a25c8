// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ImportPreviewPage.h"

#include "common/ElidedLabel.h"
#include "common/FileText.h"
#include "common/FormField.h"
#include "common/ImportWords.h"
#include "common/TabOrder.h"
#include "common/WrapCheckBox.h"
#include "contacts/import/TextEncoding.h"
#include "theme/Theme.h"
#include "transfer/ColumnTable.h"
#include "transfer/ImportTableModel.h"
#include "transfer/PeoplePreview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kSelect = 210;
constexpr int kSmallSelect = 150;

bool areAlike(const ColumnMapping& a, const ColumnMapping& b)
{
    return a.hasHeader == b.hasHeader && a.columns.size() == b.columns.size();
}

}  // namespace

ImportPreviewPage::ImportPreviewPage(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_model(new ImportTableModel(theme, this)),
      m_title(new ElidedLabel(this)),
      m_about(new QLabel(this)),
      m_encoding(new QComboBox(this)),
      m_separator(new QComboBox(this)),
      m_header(new WrapCheckBox(tr("The &first row holds headings"), this)),
      m_separatorField(new FormField(tr("&Separator"), m_separator, theme, this)),
      m_columns(new ColumnTable(*m_model, theme, this)),
      m_people(new PeoplePreview(theme, this)),
      m_preview(new QStackedWidget(this)),
      m_existing(new QComboBox(this)),
      m_state(new QLabel(this))
{
    fillChoices();
    build();
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_chosenEncoding = m_encoding->currentData().toByteArray();
        chooseFormat();
    });
    connect(m_separator, &QComboBox::activated, this, &ImportPreviewPage::chooseFormat);
    connect(m_header, &QCheckBox::clicked, this,
            [this](bool isOn) { Q_EMIT headerChosen(isOn ? HeaderRow::Present : HeaderRow::Absent); });
    connect(m_columns, &ColumnTable::targetChosen, this, [this](int column, ColumnTarget target) {
        m_model->setTarget(column, target);
        say();
        Q_EMIT readyChanged();
    });
    connect(&theme, &Theme::changed, this, &ImportPreviewPage::applyTheme);
    applyTheme();
}

void ImportPreviewPage::fillChoices()
{
    for (const QByteArray& encoding : knownEncodings()) m_encoding->addItem(encodingText(encoding), encoding);
    m_separator->addItem(tr("Comma  ,"), QChar(u','));
    m_separator->addItem(tr("Semicolon  ;"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_separator->addItem(tr("Bar  |"), QChar(u'|'));
    m_existing->addItem(tr("Add what they lack"), static_cast<int>(ExistingPeople::FillIn));
    m_existing->addItem(tr("Make them what the file says"), static_cast<int>(ExistingPeople::Overwrite));
    m_existing->addItem(tr("Leave them as they are"), static_cast<int>(ExistingPeople::LeaveAlone));
}

void ImportPreviewPage::build()
{
    m_about->setTextFormat(Qt::PlainText);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto* encoding = new FormField(tr("&Encoding"), m_encoding, m_theme, this);
    auto* existing = new FormField(tr("&People who are here already"), m_existing, m_theme, this);
    // Qt's Tab goes round in a circle between fields that stand for what is in them.
    for (FormField* each : {encoding, m_separatorField, existing}) each->setFocusProxy(nullptr);
    m_preview->addWidget(m_columns);
    m_preview->addWidget(m_people);
    auto* how = new QHBoxLayout;
    how->setSpacing(space::kL);
    how->addWidget(encoding);
    how->addWidget(m_separatorField);
    how->addWidget(m_header, 0, Qt::AlignBottom);
    how->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kL);
    foot->addWidget(existing);
    foot->addWidget(m_state, 1, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, 0);
    layout->setSpacing(space::kM);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addLayout(how);
    layout->addWidget(m_preview, 1);
    layout->addLayout(foot);
    tabAsLaidOut(*layout);
}

void ImportPreviewPage::setPlan(ImportPlan plan, Choices choices)
{
    const ColumnMapping& before = m_model->plan().mapping;
    if (choices == Choices::Kept && areAlike(before, plan.mapping)) {
        for (size_t i = 0; i < before.columns.size(); ++i) {
            plan.mapping.columns[i].target = before.columns[i].target;
            if (plan.mapping.columns[i].field.isEmpty()) plan.mapping.columns[i].field = before.columns[i].field;
        }
    }
    if (choices == Choices::Guessed) m_chosenEncoding.clear();
    showPlan(plan);
    m_model->setPlan(std::move(plan));
    say();
    Q_EMIT readyChanged();
}

void ImportPreviewPage::showPlan(const ImportPlan& plan)
{
    const bool isTable = plan.kind == ImportKind::Csv;
    m_title->setText(QFileInfo(plan.path).fileName());
    const QString size = sizeText(plan.fileSize);
    //: What a file is, and its size
    m_about->setText(isTable ? tr("A table with %1 columns · %2").arg(QLocale().toString(plan.mapping.columns.size()), size)
                             : tr("An address book of vCards · %1").arg(size));
    int at = m_encoding->findData(plan.encoding);
    if (at < 0) {
        m_encoding->addItem(plan.encoding.isEmpty() ? tr("As each card says") : encodingText(plan.encoding), plan.encoding);
        at = m_encoding->count() - 1;
    }
    m_encoding->setCurrentIndex(at);
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(plan.format.separator)));
    m_header->setChecked(plan.mapping.hasHeader);
    m_separatorField->setVisible(isTable);
    m_header->setVisible(isTable);
    m_preview->setCurrentWidget(isTable ? static_cast<QWidget*>(m_columns) : m_people);
    if (!isTable) m_people->setPeople(plan.preview());
}

void ImportPreviewPage::setMapping(ColumnMapping mapping)
{
    m_header->setChecked(mapping.hasHeader);
    m_model->setMapping(std::move(mapping));
    say();
    Q_EMIT readyChanged();
}

ImportPlan ImportPreviewPage::plan() const
{
    ImportPlan plan = m_model->plan();
    plan.existing = static_cast<ExistingPeople>(m_existing->currentData().toInt());
    return plan;
}

bool ImportPreviewPage::isReady() const
{
    const ImportPlan& plan = m_model->plan();
    return plan.kind == ImportKind::Vcard || plan.mapping.reachesAnybody();
}

void ImportPreviewPage::chooseFormat()
{
    CsvFormat format = m_model->plan().format;
    format.encoding = m_chosenEncoding;
    format.separator = m_separator->currentData().toChar();
    Q_EMIT formatChosen(format);
}

void ImportPreviewPage::say()
{
    const ImportPlan& plan = m_model->plan();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, isReady() ? m_theme.tokens().textMuted : m_theme.tokens().danger);
    m_state->setPalette(colors);
    if (!isReady()) return m_state->setText(wordsFor(ImportProblem::NobodyReachable, 0).oneLine());
    if (plan.kind == ImportKind::Vcard) return m_state->setText(tr("These are the first people of the file."));
    const auto taken = std::count_if(plan.mapping.columns.begin(), plan.mapping.columns.end(),
                                     [](const ColumnChoice& each) { return each.target != ColumnTarget::Ignore; });
    m_state->setText(tr("%1 of %2 columns are taken. The same file once more changes nothing.")
                         .arg(QLocale().toString(static_cast<qint64>(taken)), QLocale().toString(plan.mapping.columns.size())));
}

void ImportPreviewPage::focusFirst()
{
    m_preview->currentWidget() == m_columns ? m_columns->choices().setFocus(Qt::OtherFocusReason)
                                            : m_people->setFocus(Qt::OtherFocusReason);
}

void ImportPreviewPage::applyTheme()
{
    m_title->setFont(m_theme.font(type::kLarge, QFont::Bold));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    m_about->setPalette(muted);
    for (QComboBox* each : {m_encoding, m_separator, m_existing})
        each->setMinimumWidth(qMax(m_theme.scaled(each == m_separator ? kSmallSelect : kSelect), each->sizeHint().width()));
    say();
}

}  // namespace uinbox::ui
