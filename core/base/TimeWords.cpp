// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TimeWords.h"

#include <algorithm>
#include <array>
#include <span>

namespace uinbox {

namespace {

using W = TimeWord;

/// Words with one meaning, apart by "|"; folded when they are read.
struct Entry {
    const char* words;
    TimeMeaning meaning;
};

constexpr std::array kEnglish{
    Entry{"on|the|of|and|from now|o clock|clock|time", {W::Filler}},
    Entry{"at|by|@", {W::At}},
    Entry{"in|after|within", {W::In}},
    Entry{"next|following|coming", {W::Next}},
    Entry{"this", {W::This}},
    Entry{"last|previous", {W::Last}},
    Entry{"past", {W::Past, 1}},
    Entry{"to", {W::Past, -1}},
    Entry{"ago", {W::Ago}},
    Entry{"half past", {W::Beside, 30}},
    Entry{"quarter past|a quarter past", {W::Beside, 15}},
    Entry{"quarter to|a quarter to", {W::Beside, -15}},
    Entry{"a|an|one", {W::Number, 1}},
    Entry{"two|couple of|a couple of", {W::Number, 2}},
    Entry{"three", {W::Number, 3}},
    Entry{"four", {W::Number, 4}},
    Entry{"five", {W::Number, 5}},
    Entry{"six", {W::Number, 6}},
    Entry{"seven", {W::Number, 7}},
    Entry{"eight", {W::Number, 8}},
    Entry{"nine", {W::Number, 9}},
    Entry{"ten", {W::Number, 10}},
    Entry{"eleven", {W::Number, 11}},
    Entry{"twelve", {W::Number, 12}},
    Entry{"m|min|mins|minute|minutes", {W::Minute, 1}},
    Entry{"half an hour|half hour|a half hour", {W::Minute, 30}},
    Entry{"hr|hrs|hour|hours", {W::Hour}},
    Entry{"h", {W::HourSign}},
    Entry{"o'clock|oclock", {W::OClock}},
    Entry{"d|day|days", {W::Day, 1}},
    Entry{"fortnight|fortnights", {W::Day, 14}},
    Entry{"w|wk|wks|week|weeks", {W::Week}},
    Entry{"month|months", {W::Month}},
    Entry{"year|years|yr", {W::Year}},
    Entry{"today", {W::Relative, 0}},
    Entry{"tomorrow|tmrw|tmr|tom|tmw|tomorow|tommorow|tommorrow|tomorrrow|tomorro", {W::Relative, 1}},
    Entry{"day after tomorrow|the day after tomorrow", {W::Relative, 2}},
    Entry{"yesterday|yesturday", {W::Relative, -1}},
    Entry{"day before yesterday|the day before yesterday", {W::Relative, -2}},
    Entry{"weekend", {W::Weekend}},
    Entry{"end of|end of the|end of this|last day of|last day of the|last day of this", {W::EndOf}},
    Entry{"eod|end of day|end of the day", {W::EndOfDay}},
    Entry{"morning|in the morning", {W::Morning}},
    Entry{"noon|midday|lunchtime|lunch", {W::Noon}},
    Entry{"afternoon|in the afternoon", {W::Afternoon}},
    Entry{"evening|in the evening", {W::Evening}},
    Entry{"night|at night", {W::Night}},
    Entry{"tonight", {W::Tonight}},
    Entry{"midnight", {W::Midnight}},
    Entry{"am|a.m|a m", {W::Am}},
    Entry{"pm|p.m|p m", {W::Pm}},
    Entry{"st|nd|rd|th", {W::Ordinal}},
    Entry{"tues", {W::Weekday, 2}},
    Entry{"tusday|teusday", {W::Weekday, 2}},
    Entry{"weds|wensday|wednsday|wendesday|wednesdy", {W::Weekday, 3}},
    Entry{"thur|thurs|thurday|thursdy", {W::Weekday, 4}},
    Entry{"firday|fridy", {W::Weekday, 5}},
    Entry{"saterday|satuday|saturdy", {W::Weekday, 6}},
    Entry{"sept", {W::MonthName, 9}},
};

constexpr std::array kGerman{
    Entry{"am|den|der|die|das|und|des|von jetzt an|zum", {W::Filler}},
    Entry{"um|gegen|ab", {W::At}},
    Entry{"in|nach", {W::In}},
    Entry{"nächste|nächsten|nächster|nächstes|kommende|kommenden|kommender", {W::Next}},
    Entry{"diese|diesen|dieser|dieses", {W::This}},
    Entry{"letzte|letzten|letzter|letztes|letztem|vorige|vorigen|voriger|voriges", {W::Last}},
    Entry{"vor", {W::Ago}},
    Entry{"ein|eine|einem|einen|einer", {W::Number, 1}},
    Entry{"zwei", {W::Number, 2}},
    Entry{"drei", {W::Number, 3}},
    Entry{"vier", {W::Number, 4}},
    Entry{"min|minute|minuten", {W::Minute, 1}},
    Entry{"halbe stunde|einer halben stunde|halben stunde", {W::Minute, 30}},
    Entry{"std|stunde|stunden", {W::Hour}},
    Entry{"uhr", {W::OClock}},
    Entry{"tag|tage|tagen", {W::Day, 1}},
    Entry{"woche|wochen", {W::Week}},
    Entry{"monat|monate|monaten|monats", {W::Month}},
    Entry{"jahr|jahre|jahren|jahres", {W::Year}},
    Entry{"heute", {W::Relative, 0}},
    Entry{"morgen", {W::Relative, 1}},
    Entry{"übermorgen", {W::Relative, 2}},
    Entry{"gestern", {W::Relative, -1}},
    Entry{"vorgestern", {W::Relative, -2}},
    Entry{"wochenende|am wochenende", {W::Weekend}},
    Entry{"ende|ende des|ende der|ende dieses|ende dieser", {W::EndOf}},
    Entry{"feierabend", {W::EndOfDay}},
    Entry{"früh|morgens|vormittag|vormittags|am vormittag|am morgen", {W::Morning}},
    Entry{"mittag|mittags", {W::Noon}},
    Entry{"nachmittag|nachmittags|am nachmittag", {W::Afternoon}},
    Entry{"abend|abends|am abend", {W::Evening}},
    Entry{"nacht|nachts", {W::Night}},
    Entry{"heute abend|heute nacht", {W::Tonight}},
    Entry{"mitternacht", {W::Midnight}},
    Entry{"morgen früh", {W::Relative, 1}},
    Entry{"sonnabend", {W::Weekday, 6}},
};

constexpr std::array kSpanish{
    Entry{"el|la|los|las|de|del|y|que viene|dentro", {W::Filler}},
    Entry{"a las|a la|a", {W::At}},
    Entry{"en|dentro de", {W::In}},
    Entry{"próximo|próxima|siguiente", {W::Next}},
    Entry{"este|esta", {W::This}},
    Entry{"pasado|pasada|último|última", {W::Last}},
    Entry{"hace", {W::Ago}},
    Entry{"un|una|uno", {W::Number, 1}},
    Entry{"dos", {W::Number, 2}},
    Entry{"tres", {W::Number, 3}},
    Entry{"cuatro", {W::Number, 4}},
    Entry{"minuto|minutos", {W::Minute, 1}},
    Entry{"media hora", {W::Minute, 30}},
    Entry{"hora|horas|hs", {W::Hour}},
    Entry{"día|días", {W::Day, 1}},
    Entry{"semana|semanas", {W::Week}},
    Entry{"mes|meses", {W::Month}},
    Entry{"año|años", {W::Year}},
    Entry{"hoy", {W::Relative, 0}},
    Entry{"mañana", {W::Relative, 1}},
    Entry{"pasado mañana", {W::Relative, 2}},
    Entry{"ayer", {W::Relative, -1}},
    Entry{"anteayer|antes de ayer", {W::Relative, -2}},
    Entry{"fin de semana|finde", {W::Weekend}},
    Entry{"fin de|fin del|final de|final del|fin de este|fin de esta", {W::EndOf}},
    Entry{"fin del día", {W::EndOfDay}},
    Entry{"por la mañana|de la mañana", {W::Morning}},
    Entry{"mediodía|al mediodía", {W::Noon}},
    Entry{"tarde|por la tarde|de la tarde|esta tarde", {W::Afternoon}},
    Entry{"noche|por la noche|de la noche", {W::Night}},
    Entry{"esta noche", {W::Tonight}},
    Entry{"medianoche", {W::Midnight}},
};

constexpr std::array kFrench{
    Entry{"le|la|les|du|des|de|et|prochaine fois", {W::Filler}},
    Entry{"à|vers", {W::At}},
    Entry{"dans|d'ici", {W::In}},
    Entry{"prochain|prochaine", {W::Next}},
    Entry{"ce|cet|cette", {W::This}},
    Entry{"dernier|dernière|passé|passée", {W::Last}},
    Entry{"il y a", {W::Ago}},
    Entry{"un|une", {W::Number, 1}},
    Entry{"deux", {W::Number, 2}},
    Entry{"trois", {W::Number, 3}},
    Entry{"quatre", {W::Number, 4}},
    Entry{"minute|minutes", {W::Minute, 1}},
    Entry{"une demi heure|demi heure", {W::Minute, 30}},
    Entry{"heure|heures", {W::HourSign}},
    Entry{"jour|jours", {W::Day, 1}},
    Entry{"semaine|semaines", {W::Week}},
    Entry{"mois", {W::Month}},
    Entry{"an|ans|année", {W::Year}},
    Entry{"aujourd'hui", {W::Relative, 0}},
    Entry{"demain", {W::Relative, 1}},
    Entry{"après demain", {W::Relative, 2}},
    Entry{"hier", {W::Relative, -1}},
    Entry{"avant hier", {W::Relative, -2}},
    Entry{"week end|weekend|ce week end", {W::Weekend}},
    Entry{"fin|fin de|fin du|fin de la|fin de l'", {W::EndOf}},
    Entry{"fin de journée", {W::EndOfDay}},
    Entry{"matin|du matin", {W::Morning}},
    Entry{"midi", {W::Noon}},
    Entry{"après midi|de l'après midi", {W::Afternoon}},
    Entry{"soir|du soir|soirée", {W::Evening}},
    Entry{"nuit", {W::Night}},
    Entry{"ce soir|cette nuit", {W::Tonight}},
    Entry{"minuit", {W::Midnight}},
    Entry{"er|ème|e", {W::Ordinal}},
};

constexpr std::array kArabic{
    Entry{"يوم|و|من", {W::Filler}},
    Entry{"الساعة|عند", {W::At}},
    Entry{"بعد|خلال|في", {W::In}},
    Entry{"القادم|القادمة|المقبل|المقبلة", {W::Next}},
    Entry{"هذا|هذه", {W::This}},
    Entry{"الماضي|الماضية", {W::Last}},
    Entry{"قبل|منذ", {W::Ago}},
    Entry{"دقيقة|دقائق", {W::Minute, 1}},
    Entry{"دقيقتين", {W::Minute, 2}},
    Entry{"نصف ساعة", {W::Minute, 30}},
    Entry{"ساعة|ساعات", {W::Hour}},
    Entry{"ساعتين", {W::Minute, 120}},
    Entry{"أيام|ايام", {W::Day, 1}},
    Entry{"يومين", {W::Day, 2}},
    Entry{"أسبوع|الأسبوع|أسابيع", {W::Week}},
    Entry{"شهر|الشهر|أشهر", {W::Month}},
    Entry{"سنة|السنة|سنوات", {W::Year}},
    Entry{"اليوم", {W::Relative, 0}},
    Entry{"غدا|غد|غدًا", {W::Relative, 1}},
    Entry{"بعد غد", {W::Relative, 2}},
    Entry{"أمس|امس", {W::Relative, -1}},
    Entry{"نهاية الأسبوع|عطلة نهاية الأسبوع", {W::Weekend}},
    Entry{"نهاية|آخر", {W::EndOf}},
    Entry{"نهاية اليوم", {W::EndOfDay}},
    Entry{"صباحا|الصباح|صباح", {W::Morning}},
    Entry{"ظهرا|الظهر", {W::Noon}},
    Entry{"عصرا|بعد الظهر", {W::Afternoon}},
    Entry{"مساء|المساء", {W::Evening}},
    Entry{"ليلا|الليل", {W::Night}},
    Entry{"الليلة|هذا المساء", {W::Tonight}},
    Entry{"منتصف الليل", {W::Midnight}},
    Entry{"ص", {W::Am}},
    Entry{"م", {W::Pm}},
    Entry{"الاثنين", {W::Weekday, 1}},
};

struct Language {
    QLocale::Language language;
    std::span<const Entry> entries;
};

const std::array kLanguages{Language{QLocale::English, kEnglish}, Language{QLocale::German, kGerman},
                            Language{QLocale::Spanish, kSpanish}, Language{QLocale::French, kFrench},
                            Language{QLocale::Arabic, kArabic}};

/// The longest of them, in words.
constexpr int kLongest = 5;

}  // namespace

TimeWords::TimeWords(const QLocale& locale)
{
    const auto addLanguage = [this](const Language& language) {
        for (const Entry& entry : language.entries)
            for (const QString& words : QString::fromUtf8(entry.words).split(u'|')) add(words, entry.meaning);
        addNames(QLocale(language.language));
    };
    // The first to say what a word means is right: a language knows its own best.
    for (const Language& language : kLanguages)
        if (language.language == locale.language()) addLanguage(language);
    addNames(locale);
    for (const Language& language : kLanguages)
        if (language.language != locale.language()) addLanguage(language);
}

QString TimeWords::folded(const QString& text)
{
    QString plain;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format) continue;
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (c == u'ß')
            plain += QStringLiteral("ss");
        else
            plain += c == u'’' ? QChar(u'\'') : c;
    }
    return plain;
}

void TimeWords::add(const QString& words, TimeMeaning meaning)
{
    const QString key = folded(words).remove(u'.').replace(u'-', u' ').trimmed();
    if (!key.isEmpty() && !m_meanings.contains(key)) m_meanings.insert(key, meaning);
}

void TimeWords::addNames(const QLocale& locale)
{
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int day = 1; day <= 7; ++day)
            for (const QString& name : {locale.dayName(day, format), locale.standaloneDayName(day, format)})
                add(name, {W::Weekday, day});
        for (int month = 1; month <= 12; ++month)
            for (const QString& name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)})
                add(name, {W::MonthName, month});
    }
}

std::optional<TimeWords::Found> TimeWords::find(const QStringList& words, qsizetype from) const
{
    for (qsizetype count = std::min<qsizetype>(kLongest, words.size() - from); count > 0; --count) {
        const auto found = m_meanings.constFind(words.mid(from, count).join(u' '));
        if (found != m_meanings.constEnd()) return Found{*found, static_cast<int>(count)};
    }
    return std::nullopt;
}

}  // namespace uinbox
