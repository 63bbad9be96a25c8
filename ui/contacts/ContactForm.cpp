// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactForm.h"

#include "base/WallTime.h"
#include "common/ErrorText.h"
#include "common/FormField.h"
#include "common/TabOrder.h"
#include "contacts/AddressFields.h"
#include "contacts/LanguageBox.h"
#include "contacts/PairFields.h"
#include "contacts/PersonPicture.h"
#include "contacts/PersonText.h"
#include "contacts/PhoneNumber.h"
#include "contacts/ZoneGuess.h"
#include "schedule/WhenText.h"
#include "schedule/ZoneBox.h"
#include "theme/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

const QStringList kNetworks{QStringLiteral("Facebook"), QStringLiteral("Instagram"), QStringLiteral("LinkedIn"),
                            QStringLiteral("Telegram"), QStringLiteral("TikTok"),    QStringLiteral("X"),
                            QStringLiteral("YouTube")};

}  // namespace

ContactForm::ContactForm(const Theme& theme, const Clock& clock, const QString& region, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_region(region),
      m_name(new QLineEdit(this)),
      m_addresses(new AddressFields(theme, region, this)),
      m_zone(new ZoneBox(localTimeZone(), {}, this)),
      m_language(new LanguageBox(this)),
      m_handles(
          new PairFields({tr("Add a &profile elsewhere"), tr("Network"), tr("Name there, or address"), kNetworks}, theme, this)),
      m_fields(new PairFields({tr("Add a &field"), tr("Field"), tr("Value")}, theme, this)),
      m_nameField(new FormField(tr("&Name"), m_name, theme, this)),
      m_zoneField(new FormField(tr("&Time zone"), m_zone, theme, this)),
      m_languageField(new FormField(tr("&Language"), m_language, theme, this))
{
    m_zone->offerNone(tr("Not known"));
    build();
    listen();
    m_settled = state();
}

void ContactForm::build()
{
    // Tab would go from one of them that comes late back to its input, and never past it.
    for (FormField* field : {m_nameField, m_zoneField, m_languageField}) field->setFocusProxy(nullptr);
    m_name->setMaxLength(static_cast<int>(kMaxNameLength));
    m_zone->setToolTip(tr("Type a few letters of the place"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kL);
    layout->addWidget(m_nameField);
    addPart(*layout, tr("Addresses"), m_addresses);
    layout->addWidget(m_zoneField);
    layout->addWidget(m_languageField);
    addPart(*layout, tr("Elsewhere"), m_handles);
    addPart(*layout, tr("Your own fields"), m_fields);
    layout->addStretch();
}

void ContactForm::addPart(QVBoxLayout& layout, const QString& title, QWidget* widget)
{
    auto* heading = new QLabel(title, this);
    const auto applyTheme = [this, heading] { heading->setFont(m_theme.font(type::kSmall, QFont::DemiBold)); };
    connect(&m_theme, &Theme::changed, heading, applyTheme);
    applyTheme();
    auto* part = new QVBoxLayout;
    part->setSpacing(space::kXs);
    part->addWidget(heading);
    part->addWidget(widget);
    layout.addLayout(part);
}

void ContactForm::listen()
{
    connect(m_addresses, &AddressFields::edited, this, [this] {
        onAddresses();
        Q_EMIT edited();
    });
    connect(m_zoneField, &FormField::edited, this, [this] {
        m_isZoneChosen = true;
        m_zoneField->setHint({});
    });
    for (FormField* field : {m_nameField, m_zoneField, m_languageField})
        connect(field, &FormField::edited, this, &ContactForm::edited);
    for (PairFields* pairs : {m_handles, m_fields}) connect(pairs, &PairFields::edited, this, &ContactForm::edited);
}

/// The zone of somebody new is that of their number's country, as far as it has one.
void ContactForm::onAddresses()
{
    if (!m_isNew || m_isZoneChosen) return;
    QString region;
    for (const ContactAddress& address : m_addresses->whole())
        if (region.isEmpty()) region = PhoneNumber::regionOf(address.value);
    const ZoneGuess guess = zoneOfRegion(region, m_clock.now());
    const bool wasChosen = m_isZoneChosen;
    m_zone->setZone(guess.zone);
    m_isZoneChosen = wasChosen;
    m_zoneField->setHint(!guess.zone.isEmpty() ? tr("By the country of the number: %1").arg(PersonText::country(region))
                         : guess.areSeveral
                             ? tr("%1 has several time zones: choose theirs if you know it.").arg(PersonText::country(region))
                             : QString());
}

void ContactForm::setContact(const Contact& contact)
{
    m_isNew = false;
    m_name->setText(contact.name);
    m_addresses->setAddresses(contact.addresses);
    m_zone->setZone(contact.timeZone.toUtf8());
    m_zoneField->setHint({});
    m_language->setTag(contact.language);
    m_handles->setValues(contact.handles);
    m_fields->setValues(contact.metadata);
    m_settled = state();
    if (window()->layout()) tabAsLaidOut(*window()->layout());
}

void ContactForm::addTyped(const ContactInput& typed)
{
    if (m_name->text().isEmpty()) m_name->setText(typed.name.value_or(QString()));
    for (const AddressInput& address : typed.addresses.value_or(std::vector<AddressInput>())) {
        ContactAddress same;
        same.kind = address.kind;
        same.value = address.value;
        if (m_addresses->indexOf(same) < 0) m_addresses->add(address);
    }
    if (m_zone->zone().isEmpty()) m_zone->setZone(typed.timeZone.value_or(QString()).toUtf8());
    if (m_language->tag().isEmpty()) m_language->setTag(typed.language.value_or(QString()));
    m_handles->addMissing(typed.handles.value_or(QJsonObject()));
    m_fields->addMissing(typed.metadata.value_or(QJsonObject()));
    if (window()->layout()) tabAsLaidOut(*window()->layout());
    Q_EMIT edited();
}

void ContactForm::begin(const QString& text)
{
    const auto kind = guessedKind(text);
    if (!kind) {
        m_name->setText(text.simplified());
    } else {
        m_addresses->add({*kind, text.trimmed()});
        onAddresses();
    }
    Q_EMIT edited();
}

ContactInput ContactForm::input() const
{
    const QJsonObject now = state();
    const auto isWanted = [&](QLatin1StringView part) { return m_isNew || now.value(part) != m_settled.value(part); };
    ContactInput input;
    if (isWanted(QLatin1StringView("name"))) input.name = m_name->text();
    if (isWanted(QLatin1StringView("zone"))) input.timeZone = QString::fromUtf8(m_zone->zone());
    if (isWanted(QLatin1StringView("language"))) input.language = m_language->tag();
    if (isWanted(QLatin1StringView("handles"))) input.handles = m_handles->values();
    if (isWanted(QLatin1StringView("fields"))) input.metadata = m_fields->values();
    if (isWanted(QLatin1StringView("addresses"))) input.addresses = m_addresses->inputs(m_clock.now());
    return input;
}

Contact ContactForm::outline() const
{
    Contact contact;
    contact.name = m_name->text().simplified();
    contact.addresses = m_addresses->whole();
    return contact;
}

QJsonObject ContactForm::state() const
{
    return {{QStringLiteral("name"), m_name->text()},
            {QStringLiteral("addresses"), m_addresses->state()},
            {QStringLiteral("zone"), QString::fromUtf8(m_zone->zone())},
            {QStringLiteral("language"), m_language->tag()},
            {QStringLiteral("handles"), m_handles->state()},
            {QStringLiteral("fields"), m_fields->state()}};
}

bool ContactForm::check()
{
    bool isRight = m_fields->check();
    isRight = m_handles->check() && isRight;
    m_languageField->setError(m_language->isLanguage() ? QString()
                                                       : tr("There is no language of that name. Choose one from the list."));
    m_zoneField->setError(m_zone->isZone() ? QString() : tr("There is no time zone of that name. Choose one from the list."));
    for (FormField* field : {m_languageField, m_zoneField}) {
        if (field->hasError()) field->control()->setFocus(Qt::OtherFocusReason);
        isRight = !field->hasError() && isRight;
    }
    // The uppermost that is wrong has the keyboard in the end.
    isRight = m_addresses->check() && isRight;
    if (!m_isNew || !m_addresses->isEmpty()) return isRight;
    m_addresses->showProblem(0, tr("A phone number or an e-mail address is needed."));
    return false;
}

bool ContactForm::showProblem(const Error& error)
{
    if (error.kind != ErrorKind::Invalid) return false;
    const QString field = error.detail.section(u':', 0, 0);
    const QString words = wordsFor(error).reason;
    if (field.startsWith(u"addresses") || field == u"phone" || field == u"email" || field == u"handle") {
        m_addresses->showProblem(field.section(u'.', 1).toInt(), words);
        return true;
    }
    for (const auto& [name, at] :
         {std::pair(u"name", m_nameField), std::pair(u"language", m_languageField), std::pair(u"timeZone", m_zoneField)}) {
        if (field != name) continue;
        at->setError(words);
        at->control()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ContactForm::showTaken(const Contact& owner)
{
    for (const ContactAddress& address : owner.addresses)
        if (const int index = m_addresses->indexOf(address); index >= 0)
            return m_addresses->showProblem(index, tr("This is the address of %1 already.").arg(shownName(owner)));
}

void ContactForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    // What is there is written on, not over.
    m_name->end(false);
}

}  // namespace uinbox::ui
