// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "media/HtmlSanitizer.h"
#include "threads/Message.h"

#include <QImage>
#include <QObject>

namespace uinbox::ui {

/// Gets the pictures of one e-mail: those it came with from the profile, those within its HTML, and, when a person wants them, those at other
/// people's servers. All are decoded in threads of a pool, by Picture's rules. Main thread; a child of what shows the e-mail.
class EmailPictures final : public QObject {
    Q_OBJECT

public:
    /// Of the pictures of others at most so many bytes in all are fetched.
    static constexpr qsizetype kMostRemoteBytes = 40 * 1024 * 1024;

    EmailPictures(const AppContext& context, std::vector<MailPicture> pictures, std::vector<Attachment> attachments,
                  QObject* parent);

    /// Those that are on this computer.
    void loadOwn();
    /// Those that are not. Once.
    void loadRemote();
    /// What has come so far, by its place; null where nothing has.
    [[nodiscard]] const std::vector<QImage>& images() const { return m_images; }

Q_SIGNALS:
    void loaded(int place, const QImage& picture);
    /// All that were asked for by loadRemote() have come, or not.
    void remoteFinished(int missing);

private:
    void decode(int place, const QByteArray& bytes);
    void keep(int place, const Result<QImage>& picture);
    void fetch(int place, const QString& address);
    void onRemoteEnded(bool isHere);

    AppContext m_context;
    std::vector<MailPicture> m_pictures;
    std::vector<Attachment> m_attachments;
    std::vector<QImage> m_images;
    qsizetype m_remoteBytes = 0;
    int m_open = 0;
    int m_missing = 0;
    bool m_isRemoteAsked = false;
};

}  // namespace uinbox::ui
