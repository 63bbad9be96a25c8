// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace uinbox {
class Thumbnails;
}

namespace uinbox::ui {

/// Why a picture is not shown.
enum class PictureFault { None, Broken, TooLarge };

/// The pictures of a conversation as its bubbles show them: cut to a box, round at the corners. They are made when they are first asked for,
/// elsewhere, and kept up to a number of bytes. Main thread.
class PictureCache final : public QObject {
    Q_OBJECT

public:
    /// Without thumbnails no picture is ever there.
    explicit PictureCache(Thumbnails* thumbnailsOrNull, QObject* parent = nullptr);

    /// The picture with that SHA-256 filling a box of logical pixels; null while it is not there. Then loaded() comes, unless it is none.
    [[nodiscard]] const QPixmap* find(const QByteArray& hash, QSize box, qreal devicePixelRatio);
    [[nodiscard]] PictureFault faultOf(const QByteArray& hash) const { return m_faults.value(hash, PictureFault::None); }

Q_SIGNALS:
    /// One more is there, or was found to be none.
    void loaded();
    /// One cannot be shown: it is a file as others now.
    void faultFound(const QByteArray& hash);

private:
    struct Wanted {
        QByteArray hash;
        QSize box;
        qreal ratio = 1;
        QByteArray key;
    };
    void load(const Wanted& wanted);

    Thumbnails* m_thumbnails;
    QCache<QByteArray, QPixmap> m_pixmaps;  ///< by bytes
    QSet<QByteArray> m_loading;
    QHash<QByteArray, PictureFault> m_faults;
};

}  // namespace uinbox::ui
