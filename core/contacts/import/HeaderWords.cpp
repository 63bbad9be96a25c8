// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/HeaderWords.h"

#include "base/TextFold.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

struct Known {
    ColumnTarget target;
    QStringView headers;  ///< divided by '|'
};

constexpr std::array kKnown{
    Known{
        ColumnTarget::FullName,
        u"name|full name|fullname|display name|contact name|customer name|contact|customer|client|client name|file as|formatted name|"
        u"recipient|person|vollstandiger name|voller name|kontakt|kunde|kundenname|ansprechpartner|anzeigename|nombre|nombre completo|"
        u"nombre y apellidos|cliente|contacto|nombre del cliente|nom|nom complet|nom et prenom|nom du client|الاسم|الاسم الكامل|"
        u"اسم العميل|العميل|اسم"},
    Known{ColumnTarget::NamePrefix, u"name prefix|prefix|honorific prefix|namensprafix|prefijo|prefixe"},
    Known{ColumnTarget::GivenName,
          u"first name|firstname|first|given name|givenname|forename|fname|customer first name|vorname|rufname|primer nombre|"
          u"nombre de pila|nombres|prenom|prenoms|الاسم الاول"},
    Known{ColumnTarget::MiddleName,
          u"middle name|middle|middlename|additional name|zweiter vorname|weitere vornamen|segundo nombre|deuxieme prenom|"
          u"second prenom|الاسم الاوسط"},
    Known{ColumnTarget::FamilyName,
          u"last name|lastname|last|surname|family name|familyname|lname|customer last name|nachname|familienname|zuname|apellido|"
          u"apellidos|primer apellido|segundo apellido|nom de famille|اسم العائلة|الاسم الاخير|اللقب|الكنية"},
    Known{ColumnTarget::NameSuffix, u"name suffix|suffix|honorific suffix|namenssuffix|sufijo|suffixe"},
    Known{
        ColumnTarget::Company,
        u"company|company name|organization|organisation|organization name|organization 1 name|organisation name|business|"
        u"business name|associated company|primary associated company|account name|default address company|firma|firmenname|"
        u"unternehmen|empresa|organizacion|compania|nombre de la empresa|entreprise|societe|nom de l entreprise|الشركة|اسم الشركة|"
        u"شركة|المؤسسة"},
    Known{ColumnTarget::Language,
          u"language|preferred language|lang|locale|sprache|bevorzugte sprache|korrespondenzsprache|idioma|idioma preferido|lengua|"
          u"langue|langue preferee|اللغة|لغة"},
    Known{ColumnTarget::TimeZone,
          u"time zone|timezone|tz|zeitzone|zona horaria|huso horario|fuseau horaire|المنطقة الزمنية|التوقيت"},
    Known{ColumnTarget::OptedOut,
          u"unsubscribed|unsubscribe|opted out|opt out|optout|opted out at|unsubscribed at|unsub time|do not contact|blacklisted|"
          u"has opted out|abgemeldet|abbestellt|abgemeldet am|nicht kontaktieren|widersprochen|dado de baja|baja|desuscrito|"
          u"no contactar|desabonne|desinscrit|ne pas contacter|الغاء الاشتراك|ملغي الاشتراك|ملغى الاشتراك"},
    Known{ColumnTarget::OptedOutOfEmail,
          u"unsubscribed from all email|email opt out|email opted out|email unsubscribed|email subscription status|"
          u"has opted out of email|opted out of email|unsubscribed email|do not email"},
    Known{ColumnTarget::OptedOutOfPhones,
          u"sms opt out|sms opted out|sms unsubscribed|sms subscription status|has opted out of sms|opted out of sms|do not text|"
          u"do not sms|text opt out|do not call|whatsapp opt out"},
    Known{ColumnTarget::Ignore, u"photo|e mail display name|email display name|e mail type|e mail 2 type|e mail 3 type"},
};

/// In Dutch, Italian, Portuguese, Polish, Turkish, Russian, Ukrainian, Chinese, Japanese, Korean, Thai, Vietnamese and the languages of
/// Scandinavia.
constexpr std::array kKnownElsewhere{
    Known{ColumnTarget::FullName,
          u"naam|volledige naam|klant|klantnaam|contactpersoon|nome|nome completo|nome e cognome|nominativo|"
          u"contatto|contato|nome do cliente|nome cliente|navn|fullt navn|namn|nazwa|imię i nazwisko|klient|ad|"
          u"isim|ad soyad|adı soyadı|isim soyisim|müşteri|имя|фио|полное имя|имя и фамилия|фамилия и имя|"
          u"контакт|клиент|ім'я|піб|姓名|名前|お名前|氏名|フルネーム|顧客名|お客様名|担当者|担当者名|名字|名称|"
          u"名稱|全名|客户|客戶|客户姓名|客戶姓名|客户名称|客戶名稱|联系人|聯絡人|聯繫人|이름|성명|성함|고객|"
          u"고객명|담당자|ชื่อ|ชื่อ นามสกุล|ชื่อเต็ม|ชื่อลูกค้า|họ tên|họ và tên|tên khách hàng"},
    Known{ColumnTarget::GivenName,
          u"voornaam|primeiro nome|nome de batismo|nome próprio|fornavn|förnamn|imię|imiona|名|下の名前|"
          u"ชื่อจริง"},
    Known{ColumnTarget::MiddleName, u"tussenvoegsel|nome do meio|secondo nome|drugie imię|отчество|по батькові"},
    Known{ColumnTarget::FamilyName,
          u"achternaam|cognome|sobrenome|apelido|último nome|etternavn|efternavn|efternamn|nazwisko|soyad|"
          u"soyadı|soyisim|фамилия|прізвище|姓|姓氏|苗字|성|นามสกุล"},
    Known{ColumnTarget::NamePrefix, u"敬称|คำนำหน้า"},
    Known{ColumnTarget::Company,
          u"bedrijf|bedrijfsnaam|organisatie|azienda|società|ditta|ragione sociale|impresa|nome da empresa|"
          u"companhia|organização|företag|selskap|virksomhed|nazwa firmy|przedsiębiorstwo|şirket|şirket adı|"
          u"firma adı|kurum|компания|название компании|организация|фирма|компанія|公司|公司名称|公司名稱|单位|"
          u"單位|企业|会社|会社名|企業|企業名|勤務先|法人名|組織|회사|회사명|업체|업체명|บริษัท|ชื่อบริษัท|"
          u"công ty"},
    Known{ColumnTarget::Language, u"taal|lingua|língua|språk|sprog|język|dil|язык|мова|语言|語言|言語|언어|ภาษา"},
    Known{ColumnTarget::TimeZone,
          u"tijdzone|fuso orario|fuso horário|tidssone|tidszon|tidszone|strefa czasowa|saat dilimi|часовой пояс|"
          u"时区|時區|タイムゾーン|시간대|เขตเวลา"},
    Known{ColumnTarget::OptedOut,
          u"uitgeschreven|afgemeld|disiscritto|cancellato|descadastrado|não contatar|wypisany|abonelikten çıktı|"
          u"отписан|отписался|退订|已退订|退訂|配信停止|수신거부"},
    Known{ColumnTarget::Email,
          u"posta elettronica|posta|e posta|eposta|e posta adresi|eposta adresi|correio eletrônico|"
          u"correio electrónico|e post|epost|e postadress|mejl|poczta|poczta elektroniczna|почта|эл почта|"
          u"электронная почта|имейл|пошта|електронна пошта"},
    Known{ColumnTarget::Phone,
          u"cep no|cep numarası|komórka|nr tel|тел|моб|điện thoại|số điện thoại|di động|연락처|"
          u"联系方式|聯絡方式"},
};

// "portable" and "mobil" also begin longer words; "tel" and "cell" only stand alone.
constexpr std::array<QStringView, 18> kPhoneStarts{u"phone",    u"telephone", u"telefon", u"mobil",    u"handy",  u"rufnummer",
                                                   u"cellul",   u"celular",   u"movil",   u"portable", u"phones", u"smartphone",
                                                   u"festnetz", u"whatsap",   u"gsm",     u"telefono", u"tlf",    u"msisdn"};
constexpr std::array<QStringView, 6> kPhoneWords{u"tel", u"cell", u"sms", u"tels", u"mob", u"ph"};
// Where words are not divided by blanks, or have endings.
constexpr std::array<QStringView, 20> kPhonesWithin{
    u"телефон", u"мобильн", u"мобільн", u"сотов",    u"電話", u"电话", u"手机",    u"手機",    u"携帯",    u"ケータイ",
    u"전화",    u"휴대폰",  u"핸드폰",  u"휴대전화", u"โทร",  u"มือถือ", u"telefoo", u"telemóv", u"telemov", u"mobiel"};
constexpr std::array<QStringView, 14> kMailsWithin{u"メール", u"邮箱", u"郵箱",   u"邮件", u"郵件",  u"电邮",      u"電郵",
                                                   u"信箱",   u"메일", u"이메일", u"อีเมล", u"емейл", u"mailadres", u"имейл"};
/// Beside them: something about a number or an address.
constexpr std::array<QStringView, 14> kAboutsWithin{u"传真", u"傳真", u"ファックス", u"ファクス", u"팩스", u"โทรสาร", u"マガジン",
                                                    u"配信", u"購読", u"订阅",       u"訂閱",     u"구독", u"факс",   u"種別"};
constexpr std::array<QStringView, 6> kArabicPhones{u"هاتف", u"جوال", u"موبايل", u"محمول", u"تليفون", u"تلفون"};
constexpr std::array<QStringView, 9> kMailStarts{u"email",        u"emails", u"correo", u"courriel", u"mailadresse",
                                                 u"emailadresse", u"mel",    u"ايميل",  u"الايميل"};
/// Beside one of the words above: something about a number or an address, and no such thing itself.
constexpr std::array<QStringView, 31> kAbouts{
    u"type",      u"label",      u"typ",  u"fax",       u"telefax", u"telecopie", u"telecopieur", u"pager",
    u"assistant", u"assistants", u"date", u"last",      u"opens",   u"clicks",    u"status",      u"verified",
    u"domain",    u"country",    u"code", u"extension", u"ext",     u"count",     u"sent",        u"accepts",
    u"consent",   u"marketing",  u"opt",  u"optin",     u"bounced", u"owner",     u"permission"};

QStringList wordsOf(const QString& header)
{
    QString plain = foldedText(header);
    for (QChar& c : plain)
        if (!c.isLetterOrNumber() && !c.isMark()) c = u' ';
    return plain.split(u' ', Qt::SkipEmptyParts);
}

QHash<QString, ColumnTarget> foldedHeaders()
{
    QHash<QString, ColumnTarget> headers;
    const auto add = [&headers](const Known& known) {
        for (const QStringView header : known.headers.split(u'|'))
            headers.insert(wordsOf(header.toString()).join(u' '), known.target);
    };
    for (const Known& known : kKnown) add(known);
    for (const Known& known : kKnownElsewhere) add(known);
    return headers;
}

template <class Table>
bool isIn(const Table& table, const QString& word)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

template <class Table>
bool beginsAs(const Table& table, const QString& word)
{
    return std::any_of(table.begin(), table.end(), [&word](QStringView start) { return word.startsWith(start); });
}

template <class Table>
QStringList foldedOf(const Table& table)
{
    QStringList folded;
    for (const QStringView each : table) folded.append(foldedText(each));
    return folded;
}

/// Some word has one of these in it.
bool hasWithin(const QStringList& parts, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&parts](const QString& word) {
        return std::any_of(parts.begin(), parts.end(), [&word](const QString& part) { return word.contains(part); });
    });
}

bool isMail(const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [](const QString& word) {
        return word == u"mail" || word == u"mails" || beginsAs(kMailStarts, word) || word.contains(u"بريد");
    });
}

bool isPhone(const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [](const QString& word) {
        const bool isArabic =
            std::any_of(kArabicPhones.begin(), kArabicPhones.end(), [&word](QStringView each) { return word.contains(each); });
        return isArabic || isIn(kPhoneWords, word) || beginsAs(kPhoneStarts, word);
    });
}

/// By the words in it, where the whole is not known.
std::optional<ColumnTarget> byWords(const QStringList& words)
{
    static const QStringList kPhones = foldedOf(kPhonesWithin);
    static const QStringList kMails = foldedOf(kMailsWithin);
    static const QStringList kRemarks = foldedOf(kAboutsWithin);
    const bool isMailLike = isMail(words) || hasWithin(kMails, words);
    const bool isWhatsApp =
        std::any_of(words.begin(), words.end(), [](const QString& word) { return word == u"whatsapp" || word.contains(u"واتس"); });
    const bool isPhoneLike = isWhatsApp || isPhone(words) || hasWithin(kPhones, words);
    const bool isRemark = hasWithin(kRemarks, words) ||
                          std::any_of(words.begin(), words.end(), [](const QString& word) { return isIn(kAbouts, word); });
    // "E-mail 1 - Label", "Address 2 - Type".
    const bool isLabel = words.size() > 1 && (words.last() == u"label" || words.last() == u"type");
    if (isLabel) return ColumnTarget::Ignore;
    if (!isMailLike && !isPhoneLike) return std::nullopt;
    if (isRemark) return ColumnTarget::Field;
    if (isMailLike) return ColumnTarget::Email;
    return isWhatsApp ? ColumnTarget::WhatsApp : ColumnTarget::Phone;
}

}  // namespace

std::optional<ColumnTarget> targetOfHeader(const QString& header)
{
    if (header.startsWith(QStringView(kFieldPrefix))) return ColumnTarget::Field;
    const QStringList words = wordsOf(header);
    const QString plain = words.join(u' ');
    if (plain.isEmpty()) return std::nullopt;
    static const QHash<QString, ColumnTarget> kHeaders = foldedHeaders();
    const auto known = kHeaders.constFind(plain);
    return known != kHeaders.constEnd() ? std::optional(*known) : byWords(words);
}

bool saysOptedOut(const QString& cell)
{
    static constexpr std::array<QStringView, 19> kYes{u"yes",  u"y",    u"true", u"1",   u"x",      u"ja",   u"j",
                                                      u"wahr", u"si",   u"s",    u"oui", u"o",      u"vrai", u"verdadero",
                                                      u"نعم",  u"صحيح", u"on",   u"t",   u"checked"};
    static constexpr std::array<QStringView, 13> kWords{u"unsubscribed", u"opted",      u"optout", u"out",        u"cleaned",
                                                        u"stop",         u"abgemeldet", u"baja",   u"desuscrito", u"desinscrit",
                                                        u"desabonne",    u"dnc",        u"blocked"};
    const QStringList words = wordsOf(cell);
    if (words.isEmpty()) return cell.contains(u'✓') || cell.contains(u'✔') || cell.contains(u'☑');
    if (words.size() == 1 && isIn(kYes, words.first())) return true;
    const bool isNegated = words.first() == u"not" || words.first() == u"never" || words.first() == u"no";
    if (!isNegated && std::any_of(words.begin(), words.end(), [](const QString& word) { return isIn(kWords, word); })) return true;
    // The day it happened.
    return std::any_of(words.begin(), words.end(),
                       [](const QString& word) {
                           const int year = word.toInt();
                           return word.size() == 4 && year > 1990 && year < 2200;
                       }) &&
           words.size() >= 3;
}

}  // namespace uinbox
