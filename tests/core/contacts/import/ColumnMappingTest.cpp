// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/ColumnMapping.h"
#include "contacts/import/RowNormalizer.h"

#include "catch.h"

using namespace uinbox;

namespace {

using Target = ColumnTarget;

CsvRecord record(const QString& line, qint64 number = 1)
{
    return {number, line.split(u'|'), false};
}

std::vector<CsvRecord> rows(const QStringList& lines)
{
    std::vector<CsvRecord> all;
    for (const QString& line : lines) all.push_back(record(line, static_cast<qint64>(all.size()) + 1));
    return all;
}

std::vector<Target> targetsOf(const QString& headers)
{
    std::vector<Target> targets;
    for (const ColumnChoice& column : guessColumns(rows({headers}), QStringLiteral("US")).columns) targets.push_back(column.target);
    return targets;
}

RawPerson personOf(const QStringList& lines, const QString& region = QStringLiteral("US"))
{
    const auto all = rows(lines);
    const ColumnMapping mapping = guessColumns(all, region);
    return mapping.person(all.back());
}

QStringList textsOf(const std::vector<RawValue>& values)
{
    QStringList texts;
    for (const RawValue& value : values) texts.append(value.text);
    return texts;
}

}  // namespace

TEST_CASE("headers are understood in the languages people write tables in")
{
    const auto is = [](ColumnTarget target, std::initializer_list<const char16_t*> headers) {
        for (const char16_t* each : headers) {
            const QString header = QString::fromUtf16(each);
            INFO(header.toStdString());
            CHECK(targetOfHeader(header) == target);
        }
    };
    is(ColumnTarget::FullName,
       {u"名前", u"氏名", u"お名前", u"姓名", u"客户姓名", u"聯絡人", u"이름", u"성명", u"ชื่อ-นามสกุล", u"ФИО", u"Имя",
        u"Nome completo", u"Naam", u"Imię i nazwisko", u"Adı Soyadı", u"Navn", u"الاسم", u"Họ và tên"});
    is(ColumnTarget::FamilyName,
       {u"姓", u"苗字", u"성", u"นามสกุล", u"Фамилия", u"Sobrenome", u"Cognome", u"Achternaam", u"Nazwisko", u"Soyadı"});
    is(ColumnTarget::GivenName, {u"名", u"Primeiro nome", u"Voornaam", u"Imię"});
    is(ColumnTarget::Phone,
       {u"電話番号", u"携帯電話", u"电话", u"手机号码", u"手機", u"전화번호", u"휴대폰", u"เบอร์โทรศัพท์", u"มือถือ", u"Телефон",
        u"Мобильный", u"Telemóvel", u"Celular", u"Cellulare", u"Telefoonnummer", u"Numer telefonu", u"Cep telefonu", u"الهاتف"});
    is(ColumnTarget::Email,
       {u"メールアドレス", u"邮箱", u"電子郵件", u"이메일", u"อีเมล", u"Электронная почта", u"Posta elettronica", u"E-mailadres",
        u"E-posta", u"Correio eletrônico", u"Adres e-mail", u"البريد الإلكتروني"});
    is(ColumnTarget::Company,
       {u"会社名", u"公司", u"회사", u"บริษัท", u"Компания", u"Azienda", u"Bedrijf", u"Şirket", u"Nazwa firmy"});
    // About a number or an address, and none.
    is(ColumnTarget::Field, {u"传真电话", u"電話種別", u"メール配信"});
    CHECK_FALSE(targetOfHeader(QStringLiteral("客户编号")));
    CHECK_FALSE(targetOfHeader(QStringLiteral("CEP")));
}

TEST_CASE("the family's name comes first where it is written so")
{
    const auto nameOf = [](const QStringList& header, const QStringList& row) {
        const std::vector<CsvRecord> rows{{1, header, false}, {2, row, false}};
        return guessColumns(rows, QStringLiteral("US")).person(rows[1]).name;
    };
    const QString phone = QStringLiteral("+81312345678");
    CHECK(nameOf({QStringLiteral("姓"), QStringLiteral("名"), QStringLiteral("電話")},
                 {QStringLiteral("田中"), QStringLiteral("太郎"), phone}) == u"田中太郎");
    CHECK(nameOf({QStringLiteral("名"), QStringLiteral("姓"), QStringLiteral("电话")},
                 {QStringLiteral("小明"), QStringLiteral("王"), phone}) == u"王小明");
    // Beyond the first plane, with the long vowel, and with what is said after a name.
    CHECK(nameOf({QStringLiteral("姓"), QStringLiteral("名"), QStringLiteral("Suffix"), QStringLiteral("電話")},
                 {QStringLiteral("𠮷田"), QStringLiteral("ローザ"), QStringLiteral("様"), phone}) == u"𠮷田ローザ 様");
    CHECK(nameOf({QStringLiteral("姓"), QStringLiteral("名"), QStringLiteral("電話")},
                 {QStringLiteral("Tanaka"), QStringLiteral("Taro"), phone}) == u"Taro Tanaka");
    CHECK(nameOf({QStringLiteral("Имя"), QStringLiteral("Фамилия"), QStringLiteral("Телефон")},
                 {QStringLiteral("Анна"), QStringLiteral("Иванова"), phone}) == u"Анна Иванова");
    const std::vector<CsvRecord> bare{{1, {QStringLiteral("王"), QStringLiteral("小明"), QStringLiteral("+8613912345678")}, false},
                                      {2, {QStringLiteral("李"), QStringLiteral("娜"), QStringLiteral("+8613912345679")}, false}};
    CHECK(guessColumns(bare, {}).person(bare[0]).name == u"王小明");
}

TEST_CASE("the headers of programs people export from are known")
{
    // Google, of today and of before.
    CHECK(targetsOf(QStringLiteral("First Name|Middle Name|Last Name|Name Prefix|Name Suffix|Organization Name|Notes|Photo|Labels|"
                                   "E-mail 1 - Label|E-mail 1 - Value|Phone 1 - Label|Phone 1 - Value|Phone 2 - Value")) ==
          std::vector{Target::GivenName, Target::MiddleName, Target::FamilyName, Target::NamePrefix, Target::NameSuffix,
                      Target::Company, Target::Field, Target::Ignore, Target::Field, Target::Ignore, Target::Email, Target::Ignore,
                      Target::Phone, Target::Phone});
    // Outlook.
    CHECK(targetsOf(QStringLiteral("First Name|Last Name|Company|Job Title|Business Phone|Home Phone 2|Mobile Phone|Business Fax|"
                                   "Assistant's Phone|E-mail Address|E-mail 2 Address|E-mail Type|E-mail Display Name|Language")) ==
          std::vector{Target::GivenName, Target::FamilyName, Target::Company, Target::Field, Target::Phone, Target::Phone,
                      Target::Phone, Target::Field, Target::Field, Target::Email, Target::Email, Target::Ignore, Target::Ignore,
                      Target::Language});
    // HubSpot, Shopify, Square, Mailchimp.
    CHECK(targetsOf(
              QStringLiteral("Record ID|First Name|Last Name|Email|Phone Number|WhatsApp Phone Number|Preferred language|Time Zone|"
                             "Unsubscribed from all email|Last email open date")) ==
          std::vector{Target::Field, Target::GivenName, Target::FamilyName, Target::Email, Target::Phone, Target::WhatsApp,
                      Target::Language, Target::TimeZone, Target::OptedOutOfEmail, Target::Field});
    CHECK(targetsOf(QStringLiteral("Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Default Address Company|"
                                   "Default Address Phone|Phone|Accepts SMS Marketing|Total Spent")) ==
          std::vector{Target::Field, Target::GivenName, Target::FamilyName, Target::Email, Target::Field, Target::Company,
                      Target::Phone, Target::Phone, Target::Field, Target::Field});
    CHECK(targetsOf(QStringLiteral(
              "Reference ID|First Name|Surname|Email Address|Phone Number|Company Name|Email Subscription Status|"
              "UNSUB_TIME")) == std::vector{Target::Field, Target::GivenName, Target::FamilyName, Target::Email, Target::Phone,
                                            Target::Company, Target::OptedOutOfEmail, Target::OptedOut});
}

TEST_CASE("headers in German, Spanish, French and Arabic are known, and what a lone name is")
{
    CHECK(targetsOf(
              QStringLiteral("Vorname|Nachname|Firma|Handynummer|Telefon (privat)|E-Mail-Adresse|Sprache|Zeitzone|Abgemeldet")) ==
          std::vector{Target::GivenName, Target::FamilyName, Target::Company, Target::Phone, Target::Phone, Target::Email,
                      Target::Language, Target::TimeZone, Target::OptedOut});
    CHECK(targetsOf(QStringLiteral("Nombre|Apellidos|Teléfono móvil|Correo electrónico|Empresa|Idioma|Dado de baja")) ==
          std::vector{Target::GivenName, Target::FamilyName, Target::Phone, Target::Email, Target::Company, Target::Language,
                      Target::OptedOut});
    CHECK(targetsOf(QStringLiteral("Prénom|Nom|Numéro de téléphone|Portable|Courriel|Société|Langue|Désabonné")) ==
          std::vector{Target::GivenName, Target::FamilyName, Target::Phone, Target::Phone, Target::Email, Target::Company,
                      Target::Language, Target::OptedOut});
    CHECK(targetsOf(QStringLiteral("الاسم الأول|اسم العائلة|رقم الهاتف|الجوال|البريد الإلكتروني|واتساب|الشركة|اللغة")) ==
          std::vector{Target::GivenName, Target::FamilyName, Target::Phone, Target::Phone, Target::Email, Target::WhatsApp,
                      Target::Company, Target::Language});
    CHECK(targetsOf(QStringLiteral("Name|Tel.")) == std::vector{Target::FullName, Target::Phone});
    CHECK(targetsOf(QStringLiteral("Vorname|Name|Tel.")) == std::vector{Target::GivenName, Target::FamilyName, Target::Phone});
    CHECK(targetsOf(QStringLiteral("الاسم|اللقب|هاتف")) == std::vector{Target::GivenName, Target::FamilyName, Target::Phone});
}

TEST_CASE("a table without headers is told by what is in it")
{
    const auto all = rows(
        {QStringLiteral("Ann Lee|(415) 555-2671|ann@example.com|7"), QStringLiteral("Bo Ray|+44 20 7183 8750|bo@example.com|8")});
    const ColumnMapping mapping = guessColumns(all, QStringLiteral("US"));
    CHECK_FALSE(mapping.hasHeader);
    REQUIRE(mapping.columns.size() == 4);
    CHECK(mapping.columns[0].target == Target::FullName);
    CHECK(mapping.columns[1].target == Target::Phone);
    CHECK(mapping.columns[2].target == Target::Email);
    CHECK(mapping.columns[3].target == Target::Ignore);
    CHECK(mapping.columns[0].samples == QStringList{QStringLiteral("Ann Lee"), QStringLiteral("Bo Ray")});
    CHECK(mapping.person(all[0]).name == u"Ann Lee");

    const auto parts = rows({QStringLiteral("Ann|Lee|+14155552671"), QStringLiteral("Bo|Ray|+442071838750")});
    CHECK(guessColumns(parts, {}).person(parts[1]).name == u"Bo Ray");
}

TEST_CASE("a person knows better whether there are headers")
{
    const auto all = rows({QStringLiteral("Anna|Berlin|+493012345678"), QStringLiteral("Bo|Rome|+442071838750")});
    const ColumnMapping present = guessColumns(all, {}, HeaderRow::Present);
    CHECK(present.columns[0].header == u"Anna");
    CHECK(present.columns[2].target == Target::Phone);
    const ColumnMapping absent =
        guessColumns(rows({QStringLiteral("Name|Phone"), QStringLiteral("Bo|+442071838750")}), {}, HeaderRow::Absent);
    CHECK_FALSE(absent.hasHeader);
    CHECK(absent.columns[0].header.isEmpty());
    CHECK(guessColumns({}, {}, HeaderRow::Present).columns.empty());
}

TEST_CASE("a column whose header says nothing is told by what stands beneath, but an order's number is none")
{
    const auto all = rows({QStringLiteral("Who|Reach|Write|Order"), QStringLiteral("Ann|(415) 555-2671|ann@example.com|4155552671"),
                           QStringLiteral("Bo|415-555-2672|bo@example.com|4155552672")});
    const ColumnMapping mapping = guessColumns(all, QStringLiteral("US"));
    CHECK(mapping.hasHeader);
    CHECK(mapping.columns[0].target == Target::Field);
    CHECK(mapping.columns[1].target == Target::Phone);
    CHECK(mapping.columns[2].target == Target::Email);
    CHECK(mapping.columns[3].target == Target::Field);
    CHECK(mapping.columns[3].field == u"Order");
    CHECK(mapping.reachesAnybody());
    CHECK_FALSE(guessColumns(rows({QStringLiteral("Name|City")}), {}).reachesAnybody());
}

TEST_CASE("a row becomes a person: names joined, several numbers, fields, opt-outs, no formulas' marks")
{
    const RawPerson ann =
        personOf({QStringLiteral("First Name|Last Name|Phone 1 - Value|Mobile|Email|Birthday|Unsubscribed|Company"),
                  QStringLiteral("Ann|Lee|'+1 415 555 2671|415 555 2672|ann@example.com|1.2.1990|yes|Acme")});
    CHECK(ann.name == u"Ann Lee");
    CHECK(textsOf(ann.phones) == QStringList{QStringLiteral("+1 415 555 2671"), QStringLiteral("415 555 2672")});
    CHECK(ann.phones[1].field == u"Mobile");
    CHECK(ann.hasOptedOutOfPhones);
    CHECK(ann.hasOptedOutOfEmail);
    CHECK(ann.fields == std::vector<std::pair<QString, QString>>{{QStringLiteral("Birthday"), QStringLiteral("1.2.1990")},
                                                                 {QStringLiteral("Company"), QStringLiteral("Acme")}});
    CHECK(personOf({QStringLiteral("First Name|Last Name|Phone|Company"), QStringLiteral("||1|Acme")}).name == u"Acme");
    CHECK(personOf({QStringLiteral("Name|Phone|Company"), QStringLiteral("|1|Acme")}).name.isEmpty());
    CHECK(personOf({QStringLiteral("First Name|Last Name|Phone"), QStringLiteral("小明|李|1")}).name == u"李小明");
    CHECK(personOf({QStringLiteral("Email|SMS opt-out"), QStringLiteral("a@b.co|1")}).hasOptedOutOfPhones);
    CHECK_FALSE(personOf({QStringLiteral("Email|SMS opt-out"), QStringLiteral("a@b.co|1")}).hasOptedOutOfEmail);
}

TEST_CASE("who said no is told from who said nothing")
{
    for (const char* yes :
         {"yes", "Ja", "TRUE", "1", "x", "✓", "Unsubscribed", "opted-out", "2024-05-01 10:00:00", "sí", "oui", "نعم"}) {
        INFO(yes);
        CHECK(saysOptedOut(QString::fromUtf8(yes)));
    }
    for (const char* no : {"", "no", "0", "false", "never", "subscribed", "never unsubscribed", "nein", "2024"}) {
        INFO(no);
        CHECK_FALSE(saysOptedOut(QString::fromUtf8(no)));
    }
}

namespace {

PreparedRow prepared(const RawPerson& person, const QString& region = QStringLiteral("US"))
{
    return RowNormalizer(region).prepare(person);
}

RawPerson withPhone(const QString& phone)
{
    RawPerson person;
    person.phones.push_back({phone, QStringLiteral("Phone")});
    return person;
}

QStringList addressesOf(const PreparedRow& row)
{
    QStringList values;
    for (const PreparedAddress& address : row.addresses) values.append(address.value);
    return values;
}

std::vector<RowReason> reasonsOf(const PreparedRow& row)
{
    std::vector<RowReason> reasons;
    for (const RowRemark& remark : row.remarks) reasons.push_back(remark.reason);
    return reasons;
}

}  // namespace

TEST_CASE("numbers of every spelling become E.164, several in a cell one by one")
{
    const auto numbers = [](const char* cell) { return addressesOf(prepared(withPhone(QString::fromUtf8(cell)))); };
    const QString number = QStringLiteral("+14155552671");
    CHECK(numbers("(415) 555-2671") == QStringList{number});
    CHECK(numbers("4155552671.0") == QStringList{number});
    CHECK(numbers("+1 415 555 2671 ::: 415-555-2672") == QStringList{number, QStringLiteral("+14155552672")});
    CHECK(numbers("415-555-2671; 415-555-2672") == QStringList{number, QStringLiteral("+14155552672")});
    CHECK(numbers("415-555-2671, 415-555-2672") == QStringList{number, QStringLiteral("+14155552672")});
    CHECK(numbers("415/5552671") == QStringList{number});
    CHECK(numbers("tel:+1-415-555-2671;ext=5") == QStringList{number});
    CHECK(numbers("+1 415 555 2671\n+1 (415) 555-2671") == QStringList{number});
}

TEST_CASE("what a spreadsheet did to a number is said")
{
    const PreparedRow rounded = prepared(withPhone(QStringLiteral("4.15555E+09")));
    CHECK_FALSE(rounded.isTaken);
    CHECK(reasonsOf(rounded) == std::vector{RowReason::NumberRounded});
    const PreparedRow assumed = prepared(withPhone(QStringLiteral("442071838750")));
    CHECK(addressesOf(assumed) == QStringList{QStringLiteral("+442071838750")});
    CHECK(reasonsOf(assumed) == std::vector{RowReason::CountryAssumed});
}

TEST_CASE("who cannot be reached is not taken; one wrong number beside a good address is left out with a remark")
{
    CHECK(reasonsOf(prepared({})) == std::vector{RowReason::NoAddress});
    const PreparedRow wrong = prepared(withPhone(QStringLiteral("call me")));
    CHECK_FALSE(wrong.isTaken);
    REQUIRE(wrong.remarks.size() == 1);
    CHECK(wrong.remarks[0] == RowRemark{RowReason::WrongPhone, QStringLiteral("Phone"), QStringLiteral("call me")});
    RawPerson person = withPhone(QStringLiteral("12"));
    person.emails = {{QStringLiteral("Ann Lee <Ann@Example.com>"), QStringLiteral("Email")},
                     {QStringLiteral("a@b"), QStringLiteral("Email")},
                     {QStringLiteral("x@y.example; z@y.example"), QStringLiteral("Email")}};
    const PreparedRow row = prepared(person);
    CHECK(row.isTaken);
    CHECK(addressesOf(row) ==
          QStringList{QStringLiteral("ann@example.com"), QStringLiteral("x@y.example"), QStringLiteral("z@y.example")});
    CHECK(reasonsOf(row) == std::vector{RowReason::WrongPhone, RowReason::WrongEmail});
}

TEST_CASE("language, zone and names are kept as the program keeps them, and what is lost is said")
{
    RawPerson person = withPhone(QStringLiteral("+14155552671"));
    person.name = QStringLiteral("  Ann \t Lee\u0001 ");
    person.language = {QStringLiteral("Deutsch"), QStringLiteral("Sprache")};
    person.timeZone = {QStringLiteral("Europe/Berlin"), {}};
    person.fields = {{QStringLiteral("Notes"), QStringLiteral(" a\r\nb ")}};
    PreparedRow row = prepared(person);
    CHECK(row.name == u"Ann Lee");
    CHECK(row.language == u"de");
    CHECK(row.timeZone == u"Europe/Berlin");
    CHECK(row.fields[0].second == u"a\nb");
    CHECK(row.remarks.empty());
    CHECK(PreparedRow::fromBytes(row.toBytes()) == row);
    person.name = QStringLiteral("x").repeated(300);
    person.language.text = QStringLiteral("Klingon?");
    person.timeZone.text = QStringLiteral("Mars/Olympus");
    row = prepared(person);
    CHECK(row.name.size() == 200);
    CHECK(reasonsOf(row) == std::vector{RowReason::Shortened, RowReason::UnknownLanguage, RowReason::UnknownTimeZone});
    CHECK(PreparedRow::fromBytes(row.toBytes()) == row);
    for (const auto& [said, kept] : std::vector<std::pair<QString, QString>>{{QStringLiteral("pt_br"), QStringLiteral("pt-BR")},
                                                                             {QStringLiteral("English"), QStringLiteral("en")},
                                                                             {QStringLiteral("español"), QStringLiteral("es")},
                                                                             {QStringLiteral("العربية"), QStringLiteral("ar")}}) {
        person.language.text = said;
        CHECK(prepared(person).language == kept);
    }
}
