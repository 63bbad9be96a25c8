// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoPictures.h"

#include <QFile>

namespace uinbox::app {

namespace {

const QString kResource = QStringLiteral("qrc:");

Result<> keep(Attachment& picture, ContentFolder& folder)
{
    if (!picture.url.startsWith(kResource)) return {};
    QFile file(picture.url.mid(kResource.size() - 1));
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorKind::Internal, "a picture of the sample data is missing");
    UINBOX_ASSIGN(const StoredFile stored, folder.putBytes(file.readAll(), picture.contentType));
    picture.contentHash = stored.hash;
    picture.contentType = stored.contentType;
    picture.size = stored.size;
    if (picture.fileName.isEmpty()) picture.fileName = picture.url.section(u'/', -1);
    picture.url.clear();
    return {};
}

}  // namespace

Result<> keepDemoPictures(DemoWorld& world, ContentFolder& folder)
{
    for (DemoThread& thread : world.threads)
        for (Message& message : thread.messages)
            for (Attachment& picture : message.attachments) UINBOX_TRY(keep(picture, folder));
    return {};
}

}  // namespace uinbox::app
