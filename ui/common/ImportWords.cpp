// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ImportWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ImportWords", text);
}

/// `atLine` in the place of `reason` where the line is known; null where that is never so.
struct ProblemWords {
    ImportProblem problem;
    const char* title;
    const char* reason;
    const char* atLine;
    const char* next;
};

// clang-format off
constexpr ProblemWords kProblems[] = {
    {ImportProblem::Unreadable, QT_TRANSLATE_NOOP("ImportWords", "This file cannot be read."),
     QT_TRANSLATE_NOOP("ImportWords", "The system does not let this program open it, or the disk failed."), nullptr,
     QT_TRANSLATE_NOOP("ImportWords", "Check that the file is there and that you may read it, then try again.")},
    {ImportProblem::Empty, QT_TRANSLATE_NOOP("ImportWords", "There is nobody in this file."),
     QT_TRANSLATE_NOOP("ImportWords", "It is empty, or has nothing but headings."), nullptr,
     QT_TRANSLATE_NOOP("ImportWords", "Export your contacts again, or choose another file.")},
    {ImportProblem::ExcelWorkbook, QT_TRANSLATE_NOOP("ImportWords", "This is an Excel workbook."),
     QT_TRANSLATE_NOOP("ImportWords", "Workbooks are not read, only tables in text."), nullptr,
     QT_TRANSLATE_NOOP("ImportWords", "Open it in Excel, choose “Save as” and then “CSV UTF-8”, and import that file.")},
    {ImportProblem::OldExcelWorkbook, QT_TRANSLATE_NOOP("ImportWords", "This is an older Microsoft Office document."),
     QT_TRANSLATE_NOOP("ImportWords", "Workbooks are not read, only tables in text."), nullptr,
     QT_TRANSLATE_NOOP("ImportWords", "Open it in Excel or LibreOffice, choose “Save as” and then CSV, and import that file.")},
    {ImportProblem::OpenDocument, QT_TRANSLATE_NOOP("ImportWords", "This is a LibreOffice document."),
     QT_TRANSLATE_NOOP("ImportWords", "Workbooks are not read, only tables in text."), nullptr,
     QT_TRANSLATE_NOOP("ImportWords", "Open it in LibreOffice, choose “Save as” and then “Text CSV”, and import that file.")},
    {ImportProblem::Archive, QT_TRANSLATE_NOOP("ImportWords", "This is a packed archive."),
     QT_TRANSLATE_NOOP("ImportWords", "The file with the contacts is somewhere in it."), nullptr,
     QT_TRANSLATE_NOOP("ImportWords", "Unpack it first, then import the file that was in it.")},
    {ImportProblem::Pdf, QT_TRANSLATE_NOOP("ImportWords", "This is a PDF."),
     QT_TRANSLATE_NOOP("ImportWords", "It shows a table as on paper, but has none in it."), nullptr,
     QT_TRANSLATE_NOOP("ImportWords", "Export your contacts as CSV or vCard from the program that made it.")},
    {ImportProblem::Picture, QT_TRANSLATE_NOOP("ImportWords", "This is a picture."),
     QT_TRANSLATE_NOOP("ImportWords", "There are no contacts in it that could be read."), nullptr,
     QT_TRANSLATE_NOOP("ImportWords", "Choose a CSV file or a vCard (.vcf).")},
    {ImportProblem::WebPage, QT_TRANSLATE_NOOP("ImportWords", "This is a web page."),
     QT_TRANSLATE_NOOP("ImportWords", "Some programs call their web pages .xls or .csv."), nullptr,
     QT_TRANSLATE_NOOP("ImportWords", "Open it in a spreadsheet program, save it as CSV, and import that file.")},
    {ImportProblem::Binary, QT_TRANSLATE_NOOP("ImportWords", "This is no text file."),
     QT_TRANSLATE_NOOP("ImportWords", "What is in it is not made of letters."), nullptr,
     QT_TRANSLATE_NOOP("ImportWords", "Choose a CSV file or a vCard (.vcf).")},
    {ImportProblem::UnknownEncoding, QT_TRANSLATE_NOOP("ImportWords", "This encoding cannot be read here."),
     QT_TRANSLATE_NOOP("ImportWords", "This computer does not know the one that was chosen."), nullptr,
     QT_TRANSLATE_NOOP("ImportWords", "Choose another encoding.")},
    {ImportProblem::FieldTooLong, QT_TRANSLATE_NOOP("ImportWords", "A field of this file has no end."),
     QT_TRANSLATE_NOOP("ImportWords", "More than 1 MB is in one field; mostly a quotation mark is missing."),
     QT_TRANSLATE_NOOP("ImportWords", "More than 1 MB is in the field that begins in line %1; mostly a quotation mark is missing."),
     QT_TRANSLATE_NOOP("ImportWords", "Look at that place in the file, or choose another separator.")},
    {ImportProblem::RecordTooLong, QT_TRANSLATE_NOOP("ImportWords", "A row of this file has no end."),
     QT_TRANSLATE_NOOP("ImportWords", "More than 4 MB are in one row."),
     QT_TRANSLATE_NOOP("ImportWords", "More than 4 MB are in the row that begins in line %1."),
     QT_TRANSLATE_NOOP("ImportWords", "Look at that place in the file, or export it again.")},
    {ImportProblem::TooManyColumns, QT_TRANSLATE_NOOP("ImportWords", "This table has too many columns."),
     QT_TRANSLATE_NOOP("ImportWords", "A row has more than 1,000."),
     QT_TRANSLATE_NOOP("ImportWords", "The row in line %1 has more than 1,000."),
     QT_TRANSLATE_NOOP("ImportWords", "Choose another separator, or take out the columns you do not need.")},
    {ImportProblem::TooManyRows, QT_TRANSLATE_NOOP("ImportWords", "There are too many people in this file."),
     QT_TRANSLATE_NOOP("ImportWords", "At most 2,000,000 come in at once."), nullptr,
     QT_TRANSLATE_NOOP("ImportWords", "Split it into several files, and import them one after the other.")},
    {ImportProblem::NobodyReachable, QT_TRANSLATE_NOOP("ImportWords", "Nobody in this file could be written to."),
     QT_TRANSLATE_NOOP("ImportWords", "No column is a phone number, a WhatsApp number or an e-mail address."), nullptr,
     QT_TRANSLATE_NOOP("ImportWords", "Choose above the table which column is one.")},
};

struct ReasonWords {
    RowReason about;
    const char* title;
    const char* reason;
    const char* next;
};

constexpr ReasonWords kReasons[] = {
    {RowReason::NoAddress, QT_TRANSLATE_NOOP("ImportWords", "No number and no e-mail address."),
     QT_TRANSLATE_NOOP("ImportWords", "Nobody could be written to."),
     QT_TRANSLATE_NOOP("ImportWords", "Add one of them to the row, and import the file again.")},
    {RowReason::TwoPeople, QT_TRANSLATE_NOOP("ImportWords", "It is about two people."),
     QT_TRANSLATE_NOOP("ImportWords", "Its addresses are those of two who are here already."),
     QT_TRANSLATE_NOOP("ImportWords", "Merge the two in Contacts, or leave the row one of them, and import the file again.")},
    {RowReason::NotAPerson, QT_TRANSLATE_NOOP("ImportWords", "A group, not a person."),
     QT_TRANSLATE_NOOP("ImportWords", "The card only lists other cards."),
     QT_TRANSLATE_NOOP("ImportWords", "There is nothing to do: its members have cards of their own.")},
    {RowReason::Unfinished, QT_TRANSLATE_NOOP("ImportWords", "It has no end."),
     QT_TRANSLATE_NOOP("ImportWords", "The file ends, or the next one begins, in the middle of it."),
     QT_TRANSLATE_NOOP("ImportWords", "Export the file again.")},
    {RowReason::TooLarge, QT_TRANSLATE_NOOP("ImportWords", "The card is too large."),
     QT_TRANSLATE_NOOP("ImportWords", "It has more than 1 MB without its pictures, or more than 2,000 lines."),
     QT_TRANSLATE_NOOP("ImportWords", "Take out of it what is not needed, and import the file again.")},
    {RowReason::WrongPhone, QT_TRANSLATE_NOOP("ImportWords", "Not a phone number."),
     QT_TRANSLATE_NOOP("ImportWords", "There is no such number, so it was left out."),
     QT_TRANSLATE_NOOP("ImportWords", "Correct it in the file, with + and the country code, and import it again.")},
    {RowReason::WrongEmail, QT_TRANSLATE_NOOP("ImportWords", "Not an e-mail address."),
     QT_TRANSLATE_NOOP("ImportWords", "Nothing could be sent there, so it was left out."),
     QT_TRANSLATE_NOOP("ImportWords", "Correct it in the file and import it again.")},
    {RowReason::NumberRounded, QT_TRANSLATE_NOOP("ImportWords", "The number lost its digits."),
     QT_TRANSLATE_NOOP("ImportWords", "A spreadsheet program rounded it, so it was left out."),
     QT_TRANSLATE_NOOP("ImportWords", "Make the column one of text in your spreadsheet, and export it again.")},
    {RowReason::CountryAssumed, QT_TRANSLATE_NOOP("ImportWords", "The country was assumed."),
     QT_TRANSLATE_NOOP("ImportWords", "It is no number of your country, but is one with + before it."),
     QT_TRANSLATE_NOOP("ImportWords", "Look at the number in Contacts.")},
    {RowReason::UnknownLanguage, QT_TRANSLATE_NOOP("ImportWords", "Not a language."),
     QT_TRANSLATE_NOOP("ImportWords", "It is not known here, so it was left out."),
     QT_TRANSLATE_NOOP("ImportWords", "Write it as “German” or “de” and import the file again.")},
    {RowReason::UnknownTimeZone, QT_TRANSLATE_NOOP("ImportWords", "Not a time zone."),
     QT_TRANSLATE_NOOP("ImportWords", "This computer does not know it, so it was left out."),
     QT_TRANSLATE_NOOP("ImportWords", "Write it as “Europe/Berlin” and import the file again.")},
    {RowReason::Shortened, QT_TRANSLATE_NOOP("ImportWords", "It was shortened."),
     QT_TRANSLATE_NOOP("ImportWords", "It is longer than what is kept here."),
     QT_TRANSLATE_NOOP("ImportWords", "Look at it in Contacts.")},
    {RowReason::UnreadableLetters, QT_TRANSLATE_NOOP("ImportWords", "Some letters cannot be read."),
     QT_TRANSLATE_NOOP("ImportWords", "They are none in the encoding that was chosen."),
     QT_TRANSLATE_NOOP("ImportWords", "Take the import back, and choose another encoding.")},
};

struct TargetWords {
    ColumnTarget target;
    const char* text;
};

constexpr TargetWords kTargets[] = {
    {ColumnTarget::Ignore, QT_TRANSLATE_NOOP("ImportWords", "Leave out")},
    {ColumnTarget::FullName, QT_TRANSLATE_NOOP("ImportWords", "Name")},
    {ColumnTarget::NamePrefix, QT_TRANSLATE_NOOP("ImportWords", "Title before the name")},
    {ColumnTarget::GivenName, QT_TRANSLATE_NOOP("ImportWords", "First name")},
    {ColumnTarget::MiddleName, QT_TRANSLATE_NOOP("ImportWords", "Middle name")},
    {ColumnTarget::FamilyName, QT_TRANSLATE_NOOP("ImportWords", "Last name")},
    {ColumnTarget::NameSuffix, QT_TRANSLATE_NOOP("ImportWords", "Suffix of the name")},
    {ColumnTarget::Company, QT_TRANSLATE_NOOP("ImportWords", "Company")},
    {ColumnTarget::Phone, QT_TRANSLATE_NOOP("ImportWords", "Phone number")},
    {ColumnTarget::WhatsApp, QT_TRANSLATE_NOOP("ImportWords", "WhatsApp number")},
    {ColumnTarget::Email, QT_TRANSLATE_NOOP("ImportWords", "E-mail address")},
    {ColumnTarget::Language, QT_TRANSLATE_NOOP("ImportWords", "Language")},
    {ColumnTarget::TimeZone, QT_TRANSLATE_NOOP("ImportWords", "Time zone")},
    {ColumnTarget::OptedOut, QT_TRANSLATE_NOOP("ImportWords", "Wants no messages")},
    {ColumnTarget::OptedOutOfPhones, QT_TRANSLATE_NOOP("ImportWords", "Wants no SMS")},
    {ColumnTarget::OptedOutOfEmail, QT_TRANSLATE_NOOP("ImportWords", "Wants no e-mail")},
    {ColumnTarget::Field, QT_TRANSLATE_NOOP("ImportWords", "Own field")},
};

struct EncodingWords {
    const char* encodings;
    const char* script;
};

constexpr EncodingWords kEncodings[] = {
    {" windows-1252 ISO-8859-1 ISO-8859-15 macintosh IBM850 IBM437 ", QT_TRANSLATE_NOOP("ImportWords", "Western European")},
    {" windows-1250 ISO-8859-2 ", QT_TRANSLATE_NOOP("ImportWords", "Central European")},
    {" windows-1251 KOI8-R ", QT_TRANSLATE_NOOP("ImportWords", "Cyrillic")},
    {" windows-1253 ", QT_TRANSLATE_NOOP("ImportWords", "Greek")},
    {" windows-1254 ", QT_TRANSLATE_NOOP("ImportWords", "Turkish")},
    {" windows-1255 ", QT_TRANSLATE_NOOP("ImportWords", "Hebrew")},
    {" windows-1256 ", QT_TRANSLATE_NOOP("ImportWords", "Arabic")},
    {" windows-1257 ", QT_TRANSLATE_NOOP("ImportWords", "Baltic")},
    {" windows-1258 ", QT_TRANSLATE_NOOP("ImportWords", "Vietnamese")},
    {" windows-874 ", QT_TRANSLATE_NOOP("ImportWords", "Thai")},
    {" Shift_JIS EUC-JP ISO-2022-JP ", QT_TRANSLATE_NOOP("ImportWords", "Japanese")},
    {" GB18030 ", QT_TRANSLATE_NOOP("ImportWords", "Chinese, simplified")},
    {" Big5 ", QT_TRANSLATE_NOOP("ImportWords", "Chinese, traditional")},
    {" EUC-KR ", QT_TRANSLATE_NOOP("ImportWords", "Korean")},
};
// clang-format on

}  // namespace

ErrorWords wordsFor(ImportProblem problem, qint64 line)
{
    for (const ProblemWords& known : kProblems) {
        if (known.problem != problem) continue;
        const bool isAtLine = line > 0 && known.atLine;
        const QString reason = isAtLine ? say(known.atLine).arg(QLocale().toString(line)) : say(known.reason);
        return {say(known.title), reason, say(known.next), {}};
    }
    return {};
}

ErrorWords wordsFor(RowReason reason)
{
    for (const ReasonWords& known : kReasons)
        if (known.about == reason) return {say(known.title), say(known.reason), say(known.next), {}};
    return {};
}

QString targetText(ColumnTarget target)
{
    for (const TargetWords& known : kTargets)
        if (known.target == target) return say(known.text);
    return {};
}

std::vector<ColumnTarget> columnTargets()
{
    std::vector<ColumnTarget> all;
    std::transform(std::begin(kTargets), std::end(kTargets), std::back_inserter(all),
                   [](const TargetWords& each) { return each.target; });
    return all;
}

QString encodingText(const QByteArray& encoding)
{
    const QString name = QString::fromLatin1(encoding);
    for (const EncodingWords& known : kEncodings)
        if (QByteArrayView(known.encodings).indexOf(' ' + encoding + ' ') >= 0)
            return QStringLiteral("%1 (%2)").arg(say(known.script), name);
    return name;
}

RowLogWords rowLogWords()
{
    return {{say(QT_TRANSLATE_NOOP("ImportWords", "Line")), say(QT_TRANSLATE_NOOP("ImportWords", "Taken")),
             say(QT_TRANSLATE_NOOP("ImportWords", "Reason")), say(QT_TRANSLATE_NOOP("ImportWords", "Field")),
             say(QT_TRANSLATE_NOOP("ImportWords", "Value")), say(QT_TRANSLATE_NOOP("ImportWords", "Row"))},
            say(QT_TRANSLATE_NOOP("ImportWords", "yes")),
            say(QT_TRANSLATE_NOOP("ImportWords", "no")),
            [](RowReason reason) { return wordsFor(reason).oneLine(); }};
}

VcardFieldNames vcardFieldNames()
{
    return {say(QT_TRANSLATE_NOOP("ImportWords", "Company")),     say(QT_TRANSLATE_NOOP("ImportWords", "Job title")),
            say(QT_TRANSLATE_NOOP("ImportWords", "Notes")),       say(QT_TRANSLATE_NOOP("ImportWords", "Birthday")),
            say(QT_TRANSLATE_NOOP("ImportWords", "Anniversary")), say(QT_TRANSLATE_NOOP("ImportWords", "Nickname")),
            say(QT_TRANSLATE_NOOP("ImportWords", "Website")),     say(QT_TRANSLATE_NOOP("ImportWords", "Address")),
            say(QT_TRANSLATE_NOOP("ImportWords", "Groups"))};
}

}  // namespace uinbox::ui
