// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoPictureHost.h"

#include "DemoProfile.h"

#include "demo/DemoChannels.h"
#include "media/FileType.h"
#include "media/HtmlSanitizer.h"
#include "media/RemotePictures.h"

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;

TEST_CASE("the demo's e-mail of a shop shows pictures of its server, which has them all")
{
    DemoProfile profile;
    DemoPictureHost host;
    RemotePictures pictures(profile.database(), host);
    DemoWorld world;
    addOtherChannels(world, DemoClock::start(), demoSenders(QStringLiteral("+12065550100")));
    int remote = 0;
    for (const DemoThread& thread : world.threads)
        for (const Message& message : thread.messages) {
            if (message.html.isEmpty()) continue;
            const SafeHtml page = HtmlSanitizer::sanitize(message.html, {});
            for (const MailPicture& picture : page.pictures) {
                if (picture.source != MailPicture::Source::Remote) continue;
                ++remote;
                const auto bytes = await(pictures.fetch(picture.address));
                REQUIRE(bytes);
                CHECK(pictureKind(*bytes) == PictureKind::Png);
            }
        }
    CHECK(remote == 2);
}

TEST_CASE("the demo's server has nothing else, and other servers are not asked")
{
    DemoProfile profile;
    DemoPictureHost host;
    RemotePictures pictures(profile.database(), host);
    for (const char* address : {"https://img.cascade-supply.example/other.png", "https://elsewhere.example/order-cape.png"}) {
        const auto bytes = await(pictures.fetch(QString::fromLatin1(address)));
        REQUIRE_FALSE(bytes);
        CHECK(bytes.error().kind == ErrorKind::NotFound);
    }
}

TEST_CASE("the demo's conversations have a place and a file that is no picture")
{
    DemoWorld world;
    addOtherChannels(world, DemoClock::start(), demoSenders(QStringLiteral("+12065550100")));
    int places = 0;
    int files = 0;
    for (const DemoThread& thread : world.threads)
        for (const Message& message : thread.messages) {
            places += message.metadata.contains(QStringLiteral("Latitude")) ? 1 : 0;
            for (const Attachment& file : message.attachments) files += file.contentType == u"application/pdf" ? 1 : 0;
        }
    CHECK(places == 1);
    CHECK(files == 1);
}
