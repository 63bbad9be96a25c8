// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FileText.h"

#include "catch.h"

#include <QSet>

using namespace uinbox;
using namespace uinbox::ui;

namespace {

Attachment file(const char* type, const char* name, FetchState state = FetchState::None, const char* refusal = "")
{
    Attachment file;
    file.contentType = QString::fromLatin1(type);
    file.fileName = QString::fromLatin1(name);
    file.fetchState = state;
    file.refusal = QString::fromLatin1(refusal);
    file.url = QStringLiteral("https://api.twilio.com/x");
    if (state == FetchState::None) {
        file.contentHash = QByteArray(32, 'h');
        file.size = 2'345'678;
    }
    return file;
}

}  // namespace

TEST_CASE("what a click on a file does depends on what it is and where it is")
{
    CHECK(deedOf(file("image/jpeg", "a.jpg")) == FileDeed::Open);
    CHECK(deedOf(file("application/pdf", "a.pdf")) == FileDeed::Open);
    CHECK(deedOf(file("text/html", "a.html")) == FileDeed::Save);
    CHECK(deedOf(file("image/svg+xml", "a.svg")) == FileDeed::Save);
    CHECK(deedOf(file("application/octet-stream", "a.exe")) == FileDeed::Save);
    CHECK(deedOf(file("image/jpeg", "a.jpg", FetchState::Wanted)) == FileDeed::None);
    CHECK(deedOf(file("image/jpeg", "a.jpg", FetchState::Refused, "host")) == FileDeed::None);
    CHECK(deedOf(file("video/mp4", "a.mp4", FetchState::Large)) == FileDeed::Browse);
    CHECK(deedOf(file("image/jpeg", "a.jpg", FetchState::Failed, "missing")) == FileDeed::FetchAgain);
    Attachment mail = file("video/mp4", "a.mp4", FetchState::Large);
    mail.url.clear();
    CHECK(deedOf(mail) == FileDeed::None);
    CHECK(isShownPicture(file("image/jpeg", "a.jpg")));
    CHECK_FALSE(isShownPicture(file("image/jpeg", "a.jpg", FetchState::Wanted)));
    CHECK_FALSE(isShownPicture(file("image/svg+xml", "a.svg")));
}

TEST_CASE("every state of a file is said, and every reason in its own words")
{
    CHECK(fileStateText(file("application/pdf", "a.pdf")) == u"2.3 MB");
    CHECK(fileStateText(file("application/pdf", "a.pdf", FetchState::Wanted)) == QString::fromUtf8("Downloading…"));
    Attachment large = file("video/mp4", "a.mp4", FetchState::Large);
    large.size = 63'000'000;
    CHECK(fileStateText(large).startsWith(u"63.0 MB, too large to keep here"));
    large.size = 0;
    CHECK(fileStateText(large).startsWith(u"Too large to keep here"));
    CHECK(fileStateText(file("a/b", "a", FetchState::Failed, "missing")).contains(u"Try again"));
    QSet<QString> said;
    const char* words[] = {"scheme", "host", "path", "account", "message", "redirect", "address", "missing", "signin"};
    for (const char* word : words) {
        const QString text = fileStateText(file("image/png", "a.png", FetchState::Refused, word));
        CHECK(text.endsWith(u'.'));
        said.insert(text);
    }
    CHECK(said.size() == 9);
    CHECK_FALSE(refusalText(QStringLiteral("a word of tomorrow")).isEmpty());
}
