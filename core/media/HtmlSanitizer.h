// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace uinbox {

/// A picture that an e-mail's HTML shows. Within the HTML that is returned its address is "picture:" and its place in the list.
struct MailPicture {
    enum class Source {
        Attached,  ///< `address` is a Content-ID
        Remote,    ///< `address` is an https or http address
        Embedded,  ///< `bytes`, which begin as a picture does
    };
    Source source = Source::Remote;
    QString address{};
    QByteArray bytes{};
    QString alt{};  ///< what it shows, in words
    int width = 0;  ///< pixels, as the HTML has it; 0 where it does not say
    int height = 0;
};

/// HTML of anybody's, made safe.
struct SafeHtml {
    /// The same document in parts of a bounded size, each well-formed; at least one.
    QStringList parts{QString()};
    std::vector<MailPicture> pictures;
    /// Where the history that is quoted at the end stands in the only part: [start, start + length). Empty where there is none, or many parts.
    struct Stretch {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    std::vector<Stretch> quoted;
    QString ground{};           ///< of the whole page, "#rrggbb" or a name; empty where it does not say
    bool paintsGround = false;  ///< it has grounds of its own: its colours count on them
    bool cut = false;           ///< something a person might read was too much
    int trackers = 0;           ///< pictures that are not to be seen, taken out

    [[nodiscard]] int remotePictures() const;
    /// The only part without what is quoted.
    [[nodiscard]] QString withoutQuoted() const;
};

/// Makes HTML of anybody's fit for a reader that shows text, tables and pictures.
///
/// Everything is an allow-list: elements (those of text, lists and tables), attributes, properties of `style` (CssStyle), schemes of links
/// (SafeAddress: http, https, mailto, tel). No scripts, style sheets, forms, frames, SVG or MathML, no event attributes, no names or ids, no
/// positions. No address of a picture is in the result: all are "picture:N", so nothing that reads it can fetch anything by itself. Pictures
/// of one or two pixels are taken out. What is hidden is left out.
///
/// Parsed by gumbo as browsers do, written by our own hand. Linear in time, bounded in depth, columns, pictures and, by `mostRead`, in text.
/// Pure; any thread.
class HtmlSanitizer {
public:
    enum class Colors { Keep, Drop };
    struct Options {
        Colors colors = Colors::Keep;
        double zoom = 1;                       ///< of the sizes of letters
        qsizetype partSize = 200'000;          ///< of one part, in UTF-16 units, about
        qsizetype mostRead = 8 * 1024 * 1024;  ///< of the HTML, in UTF-16 units
    };

    [[nodiscard]] static SafeHtml sanitize(const QString& html, const Options& options);
};

}  // namespace uinbox
