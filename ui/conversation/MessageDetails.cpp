// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MessageDetails.h"

#include "base/WallTime.h"
#include "common/Avatar.h"
#include "common/ErrorText.h"
#include "common/FocusOverlay.h"
#include "common/TimeText.h"
#include "contacts/PhoneNumber.h"
#include "conversation/DeliveryCourse.h"
#include "conversation/MessageText.h"
#include "help/Manual.h"
#include "outbox/HeldText.h"
#include "schedule/WhenText.h"
#include "theme/Tokens.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("MessageDetails", text);
}

}  // namespace

QString statusWords(MessageStatus status)
{
    switch (status) {
        case MessageStatus::Scheduled: return say(QT_TRANSLATE_NOOP("MessageDetails", "Scheduled"));
        case MessageStatus::Pending: return say(QT_TRANSLATE_NOOP("MessageDetails", "Waiting to be sent"));
        case MessageStatus::Sending: return say(QT_TRANSLATE_NOOP("MessageDetails", "Being sent"));
        case MessageStatus::Unknown: return say(QT_TRANSLATE_NOOP("MessageDetails", "May have been sent"));
        case MessageStatus::Sent: return say(QT_TRANSLATE_NOOP("MessageDetails", "Sent"));
        case MessageStatus::Delivered: return say(QT_TRANSLATE_NOOP("MessageDetails", "Delivered"));
        case MessageStatus::Read: return say(QT_TRANSLATE_NOOP("MessageDetails", "Read"));
        case MessageStatus::Failed: return say(QT_TRANSLATE_NOOP("MessageDetails", "Failed"));
        case MessageStatus::Canceled: return say(QT_TRANSLATE_NOOP("MessageDetails", "Taken back"));
        case MessageStatus::Received: return say(QT_TRANSLATE_NOOP("MessageDetails", "Received"));
    }
    return {};
}

namespace {

/// Gathers rows; what is empty is left out.
class Rows {
public:
    void add(const char* name, const QString& value)
    {
        if (!value.isEmpty()) m_rows.push_back({say(name), value});
    }
    void addTechnical(const char* name, const QString& value)
    {
        if (!value.isEmpty()) m_rows.push_back({say(name), value, true});
    }
    [[nodiscard]] std::vector<DetailRow> take() { return std::move(m_rows); }

private:
    std::vector<DetailRow> m_rows;
};

QString addressText(const Message& message, const QString& address)
{
    return message.channel == Channel::Email ? address : PhoneNumber::formatInternational(address);
}

QString scheduleText(const Message& message)
{
    if (!message.scheduledAt) return {};
    const QByteArray zone = message.timeZone.toLatin1();
    const auto there = wallTimeOf(*message.scheduledAt, zone);
    const QString here = exactTime(*message.scheduledAt);
    const auto ours = wallTimeOf(*message.scheduledAt, localTimeZone());
    if (!there || !ours || (there->date == ours->date && there->time == ours->time)) return here;
    //: A moment here, and what the clocks of another place show then
    return say(QT_TRANSLATE_NOOP("MessageDetails", "%1 (%2 in %3)")).arg(here, timeOfDay(there->time), zonePlace(zone));
}

QString fileText(const Attachment& file)
{
    QStringList parts{file.fileName, file.contentType};
    if (file.size > 0) parts.append(QLocale().formattedDataSize(file.size));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// Three decimals and more: a text costs less than a cent.
QString priceText(const Message& message)
{
    if (!message.priceMicros) return {};
    constexpr double kMicros = 1'000'000.0;
    return QLocale().toString(static_cast<double>(*message.priceMicros) / kMicros, 'f', 4) + u' ' + message.priceUnit;
}

void addEnvelope(Rows& rows, const Message& message)
{
    const Envelope& envelope = message.envelope;
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Subject"), message.subject);
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "From"), addressText(message, message.fromAddress));
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "To"), addressText(message, message.toAddress));
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Cc"), envelope.cc.join(QStringLiteral(", ")));
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Bcc"), envelope.bcc.join(QStringLiteral(", ")));
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Answers to"), envelope.replyTo);
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Template"), envelope.templateSid);
    QStringList places;
    for (auto it = envelope.variables.cbegin(); it != envelope.variables.cend(); ++it)
        places.append(QStringLiteral("{{%1}} = %2").arg(it.key(), it.value()));
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Filled in"), places.join(u'\n'));
}

void addCourse(Rows& rows, const Message& message, const DeliveryFacts& facts)
{
    if (message.direction == Direction::Inbound)
        return rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Received"), exactTime(message.createdAt));
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Written"), exactTime(message.createdAt));
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "To leave"), scheduleText(message));
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Kept by"), facts.heldBy);
    if (message.status == MessageStatus::Scheduled && facts.schedule && facts.schedule->cancelOnReply)
        rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Does not leave if"),
                 say(QT_TRANSLATE_NOOP("MessageDetails", "they write before")));
    if (message.sentAt) rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Sent"), exactTime(*message.sentAt));
    // It had left when it was changed: what was written is not lost.
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Change that came too late"), lateChange(message));
    if (const auto time = lateTime(message))
        rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Time that came too late"), exactTime(*time));
    if (facts.attempts > 0) rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Tries"), QLocale().toString(facts.attempts));
}

/// All of a text that a bubble cuts. Lines without end are broken: to lay them out would stop the window.
QPlainTextEdit* wholeText(const QString& text, QWidget* parent)
{
    constexpr qsizetype kLine = 2'000;
    auto* edit = new QPlainTextEdit(parent);
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n'))
        for (qsizetype at = 0; at == 0 || at < line.size(); at += kLine) lines.append(line.mid(at, kLine).toString());
    edit->setReadOnly(true);
    edit->setPlainText(lines.join(u'\n'));
    edit->setMinimumHeight(160);
    edit->setAccessibleName(say(QT_TRANSLATE_NOOP("MessageDetails", "The whole text")));
    return edit;
}

}  // namespace

std::vector<DetailRow> detailRows(const Message& message, const DeliveryFacts& facts)
{
    Rows rows;
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "State"), statusWords(message.status));
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Channel"), channelTitle(message.channel));
    addEnvelope(rows, message);
    addCourse(rows, message, facts);
    if (message.segments > 0) rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Segments"), QLocale().toString(message.segments));
    rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Price"), priceText(message));
    rows.addTechnical(QT_TRANSLATE_NOOP("MessageDetails", "Provider's id"), message.providerSid);
    const bool wentWrong = message.errorCode != 0 || !message.errorMessage.isEmpty() || message.status == MessageStatus::Unknown ||
                           message.status == MessageStatus::Failed;
    if (wentWrong && message.direction == Direction::Outbound) {
        const ErrorWords words = wordsFor(message, message.nextAttemptAt ? timeOfDay(*message.nextAttemptAt) : QString());
        rows.add(QT_TRANSLATE_NOOP("MessageDetails", "What happened"), words.oneLine());
        rows.addTechnical(QT_TRANSLATE_NOOP("MessageDetails", "Technical"), words.details);
    }
    for (const Attachment& file : message.attachments) rows.add(QT_TRANSLATE_NOOP("MessageDetails", "Attachment"), fileText(file));
    return rows.take();
}

namespace {

constexpr int kLeastValue = 200;

/// Name and value of each row, in two columns, or below each other where there is no room; labels of technical rows are put into `technical` too.
QWidget* makeForm(const std::vector<DetailRow>& rows, QWidget* parent, QList<QWidget*>& technical)
{
    auto* inner = new QWidget(parent);
    auto* form = new QFormLayout(inner);
    form->setContentsMargins(0, 0, space::kM, 0);
    form->setHorizontalSpacing(space::kL);
    form->setVerticalSpacing(space::kS);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const DetailRow& row : rows) {
        auto* value = new QLabel(row.value, inner);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setMinimumWidth(kLeastValue);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(row.name, row.value));
        auto* name = new QLabel(row.name, inner);
        name->setTextFormat(Qt::PlainText);
        name->setForegroundRole(QPalette::PlaceholderText);
        form->addRow(name, value);
        if (row.isTechnical) technical << name << value;
    }
    inner->setAutoFillBackground(false);
    return inner;
}

/// The manual's page about why it failed, where there is one.
void addHelp(QDialogButtonBox& buttons, const Message& message)
{
    const auto place = message.direction == Direction::Outbound ? helpForCode(message.errorCode) : std::nullopt;
    if (!place) return;
    QPushButton* help = buttons.addButton(say(QT_TRANSLATE_NOOP("MessageDetails", "What helps")), QDialogButtonBox::HelpRole);
    help->setAutoDefault(false);
    QObject::connect(help, &QPushButton::clicked, help, [place] { QDesktopServices::openUrl(QUrl(helpAddress(*place))); });
}

QDialogButtonBox* makeButtons(const std::vector<DetailRow>& rows, const QList<QWidget*>& technical, QDialog* dialog)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    QStringList lines;
    for (const DetailRow& row : rows) lines.append(row.name + QStringLiteral(": ") + row.value);
    QPushButton* copy = buttons->addButton(say(QT_TRANSLATE_NOOP("MessageDetails", "Copy all")), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [text = lines.join(u'\n')] { QGuiApplication::clipboard()->setText(text); });
    if (technical.isEmpty()) return buttons;
    QPushButton* more =
        buttons->addButton(say(QT_TRANSLATE_NOOP("MessageDetails", "Technical details")), QDialogButtonBox::ActionRole);
    more->setAutoDefault(false);
    more->setCheckable(true);
    const auto show = [technical](bool isShown) {
        for (QWidget* label : technical) label->setVisible(isShown);
    };
    QObject::connect(more, &QPushButton::toggled, dialog, show);
    show(false);
    return buttons;
}

/// Without what its way says already.
std::vector<DetailRow> besides(const std::vector<CourseStep>& course, std::vector<DetailRow> rows)
{
    const auto isSaid = [&course](const DetailRow& row) {
        return std::any_of(course.begin(), course.end(),
                           [&row](const CourseStep& step) { return step.what == row.name && step.when == row.value; });
    };
    rows.erase(std::remove_if(rows.begin(), rows.end(), isSaid), rows.end());
    return rows;
}

}  // namespace

void showMessageDetails(const Message& message, QWidget* parent, const Theme& theme, const DeliveryFacts& facts,
                        const std::vector<DetailRow>& more)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(say(QT_TRANSLATE_NOOP("MessageDetails", "Message details")));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    layout->setSpacing(space::kL);
    const auto course = courseOf(message, facts);
    if (!course.empty()) layout->addWidget(new DeliveryCourse(course, theme, dialog));
    auto rows = detailRows(message, facts);
    rows.insert(rows.end(), more.begin(), more.end());
    QList<QWidget*> technical;
    auto* area = new QScrollArea(dialog);
    QWidget* inner = makeForm(besides(course, rows), area, technical);
    area->setAccessibleName(dialog->windowTitle());
    new FocusOverlay(*area, theme);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    layout->addWidget(area, 1);
    if (shownLength(message.content) < message.content.size()) layout->addWidget(wholeText(message.content, dialog), 1);
    QDialogButtonBox* buttons = makeButtons(rows, technical, dialog);
    addHelp(*buttons, message);
    layout->addWidget(buttons);
    const QSize room = dialog->screen()->availableGeometry().size();
    const QSize wanted = layout->sizeHint().expandedTo(inner->sizeHint() + QSize(2 * space::kXl + space::kL, 0)) +
                         QSize(0, inner->sizeHint().height() - area->sizeHint().height());
    dialog->resize(wanted.expandedTo({460, 240}).boundedTo(QSize(room.width() * 3 / 5, room.height() * 4 / 5)));
    dialog->open();
}

}  // namespace uinbox::ui
