// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ImportWords.h"

#include "catch.h"
#include "contacts/import/TextEncoding.h"

#include <set>

using namespace uinbox;
using namespace uinbox::ui;

namespace {

/// The compiler complains in these where one is missing.
bool isProblem(int value)
{
    switch (static_cast<ImportProblem>(value)) {
        case ImportProblem::Unreadable:
        case ImportProblem::Empty:
        case ImportProblem::ExcelWorkbook:
        case ImportProblem::OldExcelWorkbook:
        case ImportProblem::OpenDocument:
        case ImportProblem::Archive:
        case ImportProblem::Pdf:
        case ImportProblem::Picture:
        case ImportProblem::WebPage:
        case ImportProblem::Binary:
        case ImportProblem::UnknownEncoding:
        case ImportProblem::FieldTooLong:
        case ImportProblem::RecordTooLong:
        case ImportProblem::TooManyColumns:
        case ImportProblem::TooManyRows:
        case ImportProblem::NobodyReachable: return true;
    }
    return false;
}

bool isReason(int value)
{
    switch (static_cast<RowReason>(value)) {
        case RowReason::NoAddress:
        case RowReason::TwoPeople:
        case RowReason::NotAPerson:
        case RowReason::Unfinished:
        case RowReason::TooLarge:
        case RowReason::WrongPhone:
        case RowReason::WrongEmail:
        case RowReason::NumberRounded:
        case RowReason::CountryAssumed:
        case RowReason::UnknownLanguage:
        case RowReason::UnknownTimeZone:
        case RowReason::Shortened:
        case RowReason::UnreadableLetters: return true;
    }
    return false;
}

bool isTarget(int value)
{
    switch (static_cast<ColumnTarget>(value)) {
        case ColumnTarget::Ignore:
        case ColumnTarget::FullName:
        case ColumnTarget::NamePrefix:
        case ColumnTarget::GivenName:
        case ColumnTarget::MiddleName:
        case ColumnTarget::FamilyName:
        case ColumnTarget::NameSuffix:
        case ColumnTarget::Company:
        case ColumnTarget::Phone:
        case ColumnTarget::WhatsApp:
        case ColumnTarget::Email:
        case ColumnTarget::Language:
        case ColumnTarget::TimeZone:
        case ColumnTarget::OptedOut:
        case ColumnTarget::OptedOutOfPhones:
        case ColumnTarget::OptedOutOfEmail:
        case ColumnTarget::Field: return true;
    }
    return false;
}

void checkSentences(const ErrorWords& words)
{
    for (const QString& text : {words.title, words.reason, words.next}) {
        INFO(text.toStdString());
        CHECK(text.size() > 5);
        CHECK(text.endsWith(u'.'));
        CHECK(text == text.simplified());
        CHECK_FALSE(text.contains(u'%'));
    }
}

}  // namespace

TEST_CASE("every reason why a file is refused has words, with its line where there is one")
{
    std::set<QString> titles;
    int count = 0;
    for (int code = static_cast<int>(ImportProblem::Unreadable); isProblem(code); ++code, ++count) {
        const auto problem = static_cast<ImportProblem>(code);
        for (const qint64 line : {0, 1234}) checkSentences(wordsFor(problem, line));
        titles.insert(wordsFor(problem, 0).title);
        // And they are what the error says.
        CHECK(wordsFor(importError(problem, 7)).oneLine() == wordsFor(problem, 7).oneLine());
    }
    CHECK(count == 16);
    CHECK(titles.size() == 16);
    CHECK(wordsFor(ImportProblem::FieldTooLong, 1234).reason.contains(QLocale().toString(1234)));
    CHECK_FALSE(wordsFor(ImportProblem::Empty, 1234).oneLine().contains(QLocale().toString(1234)));
}

TEST_CASE("every remark on a row has words")
{
    std::set<QString> titles;
    for (int code = 0; isReason(code); ++code) {
        checkSentences(wordsFor(static_cast<RowReason>(code)));
        titles.insert(wordsFor(static_cast<RowReason>(code)).title);
    }
    CHECK(titles.size() == 13);
    CHECK(rowLogWords().headings.size() == 6);
}

TEST_CASE("everything a column can be is offered once, by a name of its own")
{
    std::set<QString> names;
    for (const ColumnTarget target : columnTargets()) names.insert(targetText(target));
    CHECK(names.size() == columnTargets().size());
    for (int value = 0; isTarget(value); ++value) CHECK_FALSE(targetText(static_cast<ColumnTarget>(value)).isEmpty());
    CHECK_FALSE(isTarget(static_cast<int>(columnTargets().size())));
}

TEST_CASE("every encoding that can be read has a name of its own")
{
    std::set<QString> names;
    for (const QByteArray& encoding : knownEncodings()) {
        CHECK(encodingText(encoding).contains(QString::fromLatin1(encoding)));
        names.insert(encodingText(encoding));
    }
    CHECK(names.size() == static_cast<size_t>(knownEncodings().size()));
}
