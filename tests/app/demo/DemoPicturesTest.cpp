// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoPictures.h"

#include "ManualClock.h"
#include "catch.h"

#include <QTemporaryDir>

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;

TEST_CASE("the pictures of the sample data are kept as if they had been fetched")
{
    QTemporaryDir dir;
    ManualClock clock;
    ContentFolder folder(dir.filePath(QStringLiteral("files")), clock);
    DemoWorld world = makeDemoWorld(1, clock.now());
    REQUIRE(keepDemoPictures(world, folder));
    int pictures = 0;
    for (const DemoThread& thread : world.threads)
        for (const Message& message : thread.messages)
            for (const Attachment& picture : message.attachments) {
                ++pictures;
                CHECK(picture.url.isEmpty());
                CHECK(picture.contentType == u"image/png");
                CHECK(picture.fileName.endsWith(u".png"));
                const auto bytes = folder.read(picture.contentHash);
                REQUIRE(bytes);
                CHECK(bytes->size() == picture.size);
            }
    CHECK(pictures >= 2);
}
