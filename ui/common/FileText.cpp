// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FileText.h"

#include "media/FileType.h"

#include <QCoreApplication>
#include <QLocale>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("FileText", text);
}

struct RefusalWords {
    const char* word;
    const char* text;
};

// clang-format off
constexpr RefusalWords kRefusals[] = {
    {"scheme", QT_TRANSLATE_NOOP("FileText", "Attachment refused: its address is not a safe one.")},
    {"host", QT_TRANSLATE_NOOP("FileText", "Attachment refused: it lies at an address that is not the provider's.")},
    {"path", QT_TRANSLATE_NOOP("FileText", "Attachment refused: its address is not that of a file.")},
    {"account", QT_TRANSLATE_NOOP("FileText", "Attachment refused: it belongs to another account.")},
    {"message", QT_TRANSLATE_NOOP("FileText", "Attachment refused: it belongs to another message.")},
    {"redirect", QT_TRANSLATE_NOOP("FileText", "Attachment refused: its address leads elsewhere.")},
    {"address", QT_TRANSLATE_NOOP("FileText", "Attachment refused: its address leads into a local network.")},
    {"missing", QT_TRANSLATE_NOOP("FileText", "The provider does not have this file.")},
    {"signin", QT_TRANSLATE_NOOP("FileText", "The provider refused the sign-in.")},
};
// clang-format on

}  // namespace

FileDeed deedOf(const Attachment& file)
{
    if (!file.contentHash.isEmpty())
        return openingOf(file.contentType, file.fileName) == Opening::Never ? FileDeed::Save : FileDeed::Open;
    switch (file.fetchState) {
        case FetchState::Large: return file.url.isEmpty() ? FileDeed::None : FileDeed::Browse;
        case FetchState::Failed: return FileDeed::FetchAgain;
        // A network that lies about names refuses what another one has.
        case FetchState::Refused: return file.refusal == u"address" ? FileDeed::FetchAgain : FileDeed::None;
        case FetchState::None:
        case FetchState::Wanted: return FileDeed::None;
    }
    return FileDeed::None;
}

bool isShownPicture(const Attachment& file)
{
    return !file.contentHash.isEmpty() && pictureKindOf(file.contentType).has_value();
}

QString sizeText(std::int64_t bytes)
{
    return bytes <= 0 ? QString() : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString fileStateText(const Attachment& file)
{
    switch (file.fetchState) {
        case FetchState::None: return sizeText(file.size);
        case FetchState::Wanted: return say(QT_TRANSLATE_NOOP("FileText", "Downloading…"));
        case FetchState::Refused: return refusalText(file.refusal);
        case FetchState::Large:
            return (file.size > 0 ? say(QT_TRANSLATE_NOOP("FileText", "%1, too large to keep here")).arg(sizeText(file.size))
                                  : say(QT_TRANSLATE_NOOP("FileText", "Too large to keep here"))) +
                   (file.url.isEmpty() ? QString()
                                       : QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("FileText", "Open in the browser")));
        case FetchState::Failed:
            return say(QT_TRANSLATE_NOOP("FileText", "Could not be downloaded")) + QStringLiteral(" · ") +
                   say(QT_TRANSLATE_NOOP("FileText", "Try again"));
    }
    return {};
}

QString refusalText(const QString& word)
{
    for (const RefusalWords& known : kRefusals)
        if (word == QLatin1String(known.word)) return say(known.text);
    return say(QT_TRANSLATE_NOOP("FileText", "The file could not be had."));
}

}  // namespace uinbox::ui
