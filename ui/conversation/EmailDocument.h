// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/HtmlSanitizer.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QTextDocument>

namespace uinbox::ui {

/// What a document is shown with. Values, so that one can be made in another thread.
struct EmailLook {
    QFont font;
    QColor link;
    QColor ground;  ///< below everything
    QColor muted;   ///< frames and words of pictures that are not there
    int width = 640;

    friend bool operator==(const EmailLook&, const EmailLook&) = default;
};

/// One part of an e-mail whose HTML was made safe. It opens no file and asks no server, whatever it is given: all it shows besides its text are
/// the pictures that were put into it, by their place in SafeHtml::pictures; for one that is not there it draws a frame with its words. Made
/// and laid out in any thread, then moved to the one that shows it.
class EmailDocument final : public QTextDocument {
    Q_OBJECT

public:
    EmailDocument(std::vector<MailPicture> pictures, const EmailLook& look, QObject* parent = nullptr);

    /// From then on the picture is shown; relayOut() makes room for it. One without a place in the list is not.
    void setPicture(int place, const QImage& picture);
    void relayOut();

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    [[nodiscard]] QImage placeholder(const MailPicture& picture) const;

    std::vector<MailPicture> m_pictures;
    std::vector<QImage> m_images;
    EmailLook m_look;
};

}  // namespace uinbox::ui
