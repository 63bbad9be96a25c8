// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/SubjectLine.h"

#include "contacts/EmailAddress.h"
#include "theme/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>
#include <QValidator>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kLongestSubject = 998;  ///< RFC 5322 section 2.1.1

QStringList addresses(const QLineEdit& field)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    QStringList list;
    for (const QString& text : field.text().split(between, Qt::SkipEmptyParts)) {
        const auto address = normalizeEmail(text);
        list.append(address ? *address : text);
    }
    return list;
}

constexpr int kLongestCopies = 4'000;

/// No longer than that, and with few pictures: a line of emoji takes seconds to lay out.
class LengthValidator final : public QValidator {
public:
    LengthValidator(int mostCharacters, QObject* parent) : QValidator(parent), m_mostCharacters(mostCharacters) {}

    State validate(QString& text, int&) const override
    {
        const auto pairs = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isHighSurrogate(); });
        return text.size() > m_mostCharacters || pairs > kMostPairs ? Invalid : Acceptable;
    }

private:
    static constexpr int kMostPairs = 60;

    int m_mostCharacters;
};

QLineEdit* frameless(QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setFrame(false);
    // The field's ground is the card's, which has round corners.
    QPalette colors = field->palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    field->setPalette(colors);
    return field;
}

}  // namespace

SubjectLine::SubjectLine(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_subject(frameless(this)),
      m_cc(frameless(this)),
      m_bcc(frameless(this)),
      m_ccLabel(new QLabel(tr("Cc"), this)),
      m_bccLabel(new QLabel(tr("Bcc"), this)),
      m_more(new QToolButton(this))
{
    m_subject->setPlaceholderText(tr("Subject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setMaxLength(kLongestSubject);
    m_subject->setValidator(new LengthValidator(kLongestSubject, m_subject));
    connect(m_subject, &QLineEdit::inputRejected, this,
            [this] { Q_EMIT refused(tr("These are too many emoji for a subject. What was there is as it was.")); });
    m_cc->setAccessibleName(tr("Cc: who gets a copy"));
    m_bcc->setAccessibleName(tr("Bcc: who gets a copy without the others seeing it"));
    m_more->setText(tr("Cc Bcc"));
    m_more->setToolTip(tr("Send copies to others"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    layOut();
    for (QLineEdit* field : {m_cc, m_bcc}) {
        // One more than is taken: of a longer paste no more than that is looked at.
        field->setMaxLength(kLongestCopies + 1);
        field->setValidator(new LengthValidator(kLongestCopies, field));
        connect(field, &QLineEdit::inputRejected, this,
                [this] { Q_EMIT refused(tr("These are no addresses, or too many for one e-mail. What was there is as it was.")); });
    }
    for (QLineEdit* field : fields()) {
        connect(field, &QLineEdit::textEdited, this, &SubjectLine::edited);
        connect(field, &QLineEdit::returnPressed, this, &SubjectLine::finished);
    }
    connect(m_more, &QToolButton::clicked, this, [this] {
        showCopies(true);
        m_cc->setFocus(Qt::OtherFocusReason);
    });
    connect(&theme, &Theme::changed, this, &SubjectLine::applyTheme);
    showCopies(false);
    applyTheme();
}

void SubjectLine::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::kM - 6, 2, space::kS - 4, 3);
    grid->setHorizontalSpacing(space::kXs);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_subject, 0, 0, 1, 2);
    grid->addWidget(m_more, 0, 2);
    grid->addWidget(m_ccLabel, 1, 0);
    grid->addWidget(m_cc, 1, 1, 1, 2);
    grid->addWidget(m_bccLabel, 2, 0);
    grid->addWidget(m_bcc, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    for (QLabel* label : {m_ccLabel, m_bccLabel}) label->setIndent(6);
}

void SubjectLine::applyTheme()
{
    m_subject->setFont(m_theme.font(type::kBody, QFont::DemiBold));
    m_more->setFont(m_theme.font(type::kSmall));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    muted.setColor(QPalette::ButtonText, m_theme.tokens().textMuted);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ccLabel, m_bccLabel, m_more}) widget->setPalette(muted);
    for (QLineEdit* field : fields()) {
        QPalette colors = palette();
        colors.setColor(QPalette::Base, Qt::transparent);
        colors.setColor(QPalette::Text, m_theme.tokens().text);
        colors.setColor(QPalette::PlaceholderText, m_theme.tokens().textMuted);
        field->setPalette(colors);
    }
    update();
}

void SubjectLine::showCopies(bool shown)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ccLabel, m_cc, m_bccLabel, m_bcc}) widget->setVisible(shown);
    m_more->setVisible(!shown);
}

QString SubjectLine::subject() const
{
    return m_subject->text();
}

void SubjectLine::setSubject(const QString& subject)
{
    m_subject->setText(subject);
    // A long one shows its beginning.
    m_subject->setCursorPosition(0);
}

QStringList SubjectLine::cc() const
{
    return addresses(*m_cc);
}

QStringList SubjectLine::bcc() const
{
    return addresses(*m_bcc);
}

void SubjectLine::setCopies(const QStringList& cc, const QStringList& bcc)
{
    m_cc->setText(cc.join(QStringLiteral(", ")));
    m_bcc->setText(bcc.join(QStringLiteral(", ")));
    showCopies(!cc.isEmpty() || !bcc.isEmpty());
}

QString SubjectLine::problem() const
{
    for (const QString& address : cc() + bcc())
        if (!normalizeEmail(address)) return tr("\"%1\" is not an e-mail address. Correct it, or take it out.").arg(address);
    return {};
}

void SubjectLine::focusSubject()
{
    m_subject->setFocus(Qt::OtherFocusReason);
}

void SubjectLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(1, height() - 1, width() - 2, 1), m_theme.tokens().line);
}

}  // namespace uinbox::ui
