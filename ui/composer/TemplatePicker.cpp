// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/TemplatePicker.h"

#include "channels/TemplateService.h"
#include "common/ErrorText.h"
#include "common/Reflow.h"
#include "composer/TemplateDelegate.h"
#include "composer/TemplateListModel.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr QSize kSize{780, 480};
constexpr int kListWidth = 360;

/// The text as the person will see it: in a bubble.
class Preview final : public QLabel {
public:
    Preview(const Theme& theme, QWidget* parent) : QLabel(parent), m_theme(theme)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setMargin(space::kM);
        QPalette ink = palette();
        ink.setColor(QPalette::WindowText, theme.tokens().bubbleOutText);
        setPalette(ink);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.tokens().bubbleOut);
            painter.drawRoundedRect(rect(), radius::kM, radius::kM);
        }
        QLabel::paintEvent(event);
    }

private:
    const Theme& m_theme;
};

QLabel* paragraph(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

TemplatePicker::TemplatePicker(TemplateService& service, const Theme& theme, QString name, QWidget* parent)
    : QDialog(parent),
      m_service(service),
      m_theme(theme),
      m_name(std::move(name)),
      m_model(new TemplateListModel(this)),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_pages(new QStackedWidget(this)),
      m_empty(paragraph(this)),
      m_detail(new QWidget(this)),
      m_preview(new Preview(theme, this)),
      m_places(new QFormLayout),
      m_status(paragraph(this)),
      m_refresh(new QPushButton(tr("Refresh"), this)),
      m_use(new QPushButton(tr("Use this template"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose a WhatsApp template"));
    resize((kSize * theme.textScale()).boundedTo(screen()->availableSize()));
    build();
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &TemplatePicker::onSearched);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showTemplate(current.row()); });
    connect(m_list, &QListView::doubleClicked, this, &TemplatePicker::focusPlaces);
    connect(m_refresh, &QPushButton::clicked, this, &TemplatePicker::refresh);
    connect(m_use, &QPushButton::clicked, this, &TemplatePicker::finish);
    showTemplate(-1);
    readList();
    refresh();
}

void TemplatePicker::build()
{
    m_search->setPlaceholderText(tr("Search templates"));
    m_search->setAccessibleName(tr("Search templates"));
    m_search->addAction(makeIcon(Icon::Search, m_theme.tokens().textMuted, m_theme.tokens().line), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TemplateDelegate(m_theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Templates"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(space::kXl);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    m_preview->setAccessibleName(tr("How it will be read"));
    m_status->setFont(m_theme.font(type::kSmall));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    for (QLabel* label : {m_status, m_empty}) label->setPalette(muted);
    for (QPushButton* button : {m_refresh}) button->setAutoDefault(false);
    m_use->setDefault(true);
    layOut();
}

void TemplatePicker::layOut()
{
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::kS);
    left->addWidget(m_search);
    left->addWidget(m_pages, 1);
    m_places->setVerticalSpacing(space::kS);
    m_places->setHorizontalSpacing(space::kM);
    auto* detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(space::kL);
    detail->addWidget(m_preview);
    detail->addLayout(m_places);
    detail->addStretch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kXl);
    columns->addLayout(left);
    columns->addWidget(m_detail, 1);
    auto* foot = new QWidget(this);
    auto* buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::kS);
    buttons->addWidget(m_refresh);
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_use);
    buttons->addWidget(cancel);
    new Reflow(*foot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kL, space::kL, space::kL, space::kL);
    layout->setSpacing(space::kL);
    layout->addLayout(columns, 1);
    layout->addWidget(foot);
}

void TemplatePicker::readList()
{
    onFinished(m_service.list(), this, [this](const Result<std::vector<MessageTemplate>>& found) { onList(found); });
}

void TemplatePicker::refresh()
{
    if (m_refreshing) return;
    m_refreshing = true;
    m_problem.reset();
    updateState();
    onFinished(m_service.refresh(), this, [this](const Result<>& refreshed) {
        m_refreshing = false;
        if (refreshed) return readList();
        m_problem = refreshed.error();
        updateState();
    });
}

void TemplatePicker::onList(const Result<std::vector<MessageTemplate>>& templates)
{
    m_loaded = true;
    const QString kept = m_current ? m_current->sid : QString();
    if (templates && m_current)
        for (const MessageTemplate& each : *templates)
            // What is being filled in stays where nothing about it changed.
            if (each.sid == kept && each.body == m_current->body && each.approval == m_current->approval) return updateState();
    if (templates)
        m_model->setTemplates(*templates);
    else
        m_problem = templates.error();
    chooseFirst();
    updateState();
}

void TemplatePicker::onSearched(const QString& words)
{
    m_model->search(words);
    chooseFirst();
    updateState();
}

void TemplatePicker::chooseFirst()
{
    const int row = m_model->firstUsable();
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (row < 0) showTemplate(-1);
}

void TemplatePicker::showTemplate(int row)
{
    for (const auto& field : m_fields) m_places->removeRow(field.second);
    m_fields.clear();
    m_current = row < 0 ? std::nullopt : std::optional(m_model->at(row));
    m_detail->setVisible(m_current.has_value());
    if (m_current) addPlaces(*m_current);
    updatePreview();
}

void TemplatePicker::addPlaces(const MessageTemplate& which)
{
    for (auto it = which.variables.begin(); it != which.variables.end(); ++it) {
        auto* field = new QLineEdit(m_detail);
        // Its sample says what the place is for.
        field->setPlaceholderText(it.value().isEmpty() ? tr("Text for this place") : tr("for example %1").arg(it.value()));
        //: A place in a template, with its number or name
        const QString label = tr("Place %1").arg(it.key());
        field->setAccessibleName(label);
        if (m_fields.empty() && which.variables.size() == 1) field->setText(m_name);
        auto* words = new QLabel(label, m_detail);
        words->setBuddy(field);
        words->setMinimumHeight(field->sizeHint().height());
        m_places->addRow(words, field);
        // The layout would show it a moment later, and what is hidden takes no keyboard.
        field->show();
        m_fields.emplace_back(it.key(), field);
        connect(field, &QLineEdit::textChanged, this, &TemplatePicker::updatePreview);
    }
}

QMap<QString, QString> TemplatePicker::values() const
{
    QMap<QString, QString> values;
    for (const auto& [key, field] : m_fields)
        if (const QString value = field->text().trimmed(); !value.isEmpty()) values.insert(key, value);
    return values;
}

void TemplatePicker::updatePreview()
{
    if (m_current) m_preview->setText(m_current->filled(values()));
    updateState();
}

QString TemplatePicker::statusText() const
{
    if (m_refreshing) return tr("Asking WhatsApp…");
    if (!m_problem) return {};
    const ErrorWords words = wordsFor(*m_problem);
    return m_model->hasAny() ? tr("Not refreshed. %1 These are the templates as they were last fetched.").arg(words.title)
                             : words.oneLine();
}

void TemplatePicker::updateState()
{
    m_status->setText(statusText());
    m_use->setEnabled(m_current && m_current->check(values()));
    m_use->setToolTip(m_current && !m_use->isEnabled() ? tr("Fill in every place first.") : QString());
    m_refresh->setEnabled(!m_refreshing);
    const bool isShown = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(isShown ? 0 : 1);
    // What stands in the list's place has the whole width.
    const int wide = qMin(m_theme.scaled(kListWidth), width() / 2);
    m_pages->setMinimumWidth(wide);
    m_pages->setMaximumWidth(isShown ? wide : QWIDGETSIZE_MAX);
    if (isShown) return;
    if (m_model->hasAny())
        m_empty->setText(tr("No template has these words."));
    else if (m_refreshing || !m_loaded)
        m_empty->setText(tr("Fetching your templates…"));
    else
        m_empty->setText(
            tr("There are no templates yet. Make one in Twilio's console under Content Template Builder, have WhatsApp "
               "approve it, then refresh."));
}

void TemplatePicker::focusPlaces()
{
    if (!m_current) return;
    m_fields.empty() ? m_use->setFocus() : m_fields.front().second->setFocus();
}

void TemplatePicker::finish()
{
    if (!m_current || !m_current->check(values())) return;
    const FilledTemplate filled{*m_current, values()};
    accept();
    Q_EMIT chosen(filled);
}

bool TemplatePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && m_current) {
        // On to the places; the last Enter is the default button's.
        focusPlaces();
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        m_list->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace uinbox::ui
