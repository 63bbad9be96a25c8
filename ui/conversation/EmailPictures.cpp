// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/EmailPictures.h"

#include "media/RemotePictures.h"
#include "media/Thumbnails.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

/// No picture of an e-mail is shown larger.
constexpr QSize kBox(1360, 4000);

}  // namespace

EmailPictures::EmailPictures(const AppContext& context, std::vector<MailPicture> pictures, std::vector<Attachment> attachments,
                             QObject* parent)
    : QObject(parent),
      m_context(context),
      m_pictures(std::move(pictures)),
      m_attachments(std::move(attachments)),
      m_images(m_pictures.size())
{
}

void EmailPictures::loadOwn()
{
    for (size_t i = 0; i < m_pictures.size(); ++i) {
        const int place = static_cast<int>(i);
        const MailPicture& picture = m_pictures[i];
        if (picture.source == MailPicture::Source::Embedded) decode(place, picture.bytes);
        if (picture.source != MailPicture::Source::Attached || !m_context.thumbnails) continue;
        const auto file = std::find_if(m_attachments.begin(), m_attachments.end(), [&](const Attachment& each) {
            return each.contentId == picture.address && !each.contentHash.isEmpty();
        });
        if (file == m_attachments.end()) continue;
        onFinished(m_context.thumbnails->picture(file->contentHash, kBox), this,
                   [this, place](const Result<QImage>& image) { keep(place, image); });
    }
}

void EmailPictures::decode(int place, const QByteArray& bytes)
{
    onFinished(workOut(*QThreadPool::globalInstance(), [bytes] { return readPicture(bytes, kBox); }), this,
               [this, place](const Result<QImage>& image) { keep(place, image); });
}

void EmailPictures::keep(int place, const Result<QImage>& picture)
{
    if (!picture) return;
    m_images[static_cast<size_t>(place)] = *picture;
    Q_EMIT loaded(place, *picture);
}

void EmailPictures::loadRemote()
{
    if (m_isRemoteAsked || !m_context.remotePictures) return;
    m_isRemoteAsked = true;
    for (size_t i = 0; i < m_pictures.size(); ++i) {
        if (m_pictures[i].source != MailPicture::Source::Remote) continue;
        ++m_open;
        fetch(static_cast<int>(i), m_pictures[i].address);
    }
}

void EmailPictures::fetch(int place, const QString& address)
{
    onFinished(m_context.remotePictures->fetch(address), this, [this, place](const Result<QByteArray>& bytes) {
        if (!bytes || m_remoteBytes + bytes->size() > kMostRemoteBytes) return onRemoteEnded(false);
        m_remoteBytes += bytes->size();
        onFinished(workOut(*QThreadPool::globalInstance(), [bytes = *bytes] { return readPicture(bytes, kBox); }), this,
                   [this, place](const Result<QImage>& image) {
                       keep(place, image);
                       onRemoteEnded(image.has_value());
                   });
    });
}

void EmailPictures::onRemoteEnded(bool isHere)
{
    if (!isHere) ++m_missing;
    if (--m_open == 0) Q_EMIT remoteFinished(m_missing);
}

}  // namespace uinbox::ui
