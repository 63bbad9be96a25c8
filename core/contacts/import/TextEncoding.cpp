// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/TextEncoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

/// A candidate, with what is usual in its script: the commonest signs in names and addresses, by which encodings are told apart that
/// can read each other's bytes.
struct Candidate {
    const char* encoding;
    char32_t first;  ///< its script's letters
    char32_t last;
    QStringView usual;
};

constexpr QStringView kJapanese =
    u"田中山本木村佐藤高橋鈴渡辺伊林加吉小川野井口美子一郎太東京都市区県町丁目様株式会社電話番号名前住所氏のさんにをはがアイスンルトリラコ";
constexpr QStringView kSimplified =
    u"王李张刘陈杨赵黄周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔"
    u"姓名电话手机邮箱公司地址备注市区路号明华国建文小伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛超霞平刚桂的一是了中人大上海北京";
constexpr QStringView kTraditional =
    u"陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴"
    u"姓名電話手機郵箱公司地址備註市區路號街巷弄樓明華國建文小偉美玲淑惠雅婷怡君志的一是了中人大台北灣";
constexpr QStringView kKorean =
    u"김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지현수영은경미선준동희상철혜정재호원"
    u"이름전화번호휴대폰메일주소회사서울시구";

constexpr std::array kCandidates{Candidate{"windows-1252", 0xC0, 0x17F, u"äöüßéèáàíóúñçãõøåæêâîôûëïÄÖÜÉÁØÅÑÇ"},
                                 Candidate{"windows-1250", 0xC0, 0x17F, u"ąćęłńóśźżáéíýčďěňřšťůúžőűöüăâîşţđĄĆŁŚŻČŘŠŽÁÉÖÜ"},
                                 Candidate{"windows-1254", 0xC0, 0x17F, u"ışğİŞĞçöüÇÖÜâî"},
                                 Candidate{"windows-1251", 0x400, 0x45F, u"аеиоуняртсвлкдмпАВКМСПИНЛЕ"},
                                 Candidate{"KOI8-R", 0x400, 0x45F, u"аеиоуняртсвлкдмпАВКМСПИНЛЕ"},
                                 Candidate{"windows-1253", 0x370, 0x3FF, u"αειουηωνςσρτκλπμΑΓΔΚΜΠ"},
                                 Candidate{"windows-1255", 0x5D0, 0x5EA, u"אבגדהוזחטיךכלםמןנסעףפץצקרשת"},
                                 Candidate{"windows-1256", 0x621, 0x6D5, u"المنيحدرعبسوتفهكقةخ"},
                                 Candidate{"Shift_JIS", 0x3040, 0x9FFF, kJapanese},
                                 Candidate{"EUC-JP", 0x3040, 0x9FFF, kJapanese},
                                 Candidate{"GB18030", 0x4E00, 0x9FFF, kSimplified},
                                 Candidate{"Big5", 0x4E00, 0x9FFF, kTraditional},
                                 Candidate{"EUC-KR", 0xAC00, 0xD7A3, kKorean}};

/// A sequence at the very end may be cut by the end of what was looked at.
bool isUtf8Start(QByteArrayView bytes)
{
    constexpr qsizetype kLongest = 4;
    for (qsizetype cut = 0; cut < std::min(kLongest, bytes.size()); ++cut) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes.chopped(cut));
        if (!decoder.hasError()) return !text.isEmpty();
    }
    return false;
}

/// From 0 to 100 or so: how much the bytes make sense in an encoding.
double scoreOf(const Candidate& candidate, QByteArrayView bytes)
{
    QStringDecoder decoder(candidate.encoding);
    if (!decoder.isValid()) return 0;
    const QString text = decoder(bytes);
    double high = 0;
    double letters = 0;
    double usual = 0;
    double broken = 0;
    double mixed = 0;
    QChar before;
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            ++high;
            if (c == QChar::ReplacementCharacter || c.unicode() < 0xA0 || (c.unicode() >= 0xE000 && c.unicode() < 0xF900)) ++broken;
            if (c.isLetter() && c.unicode() >= candidate.first && c.unicode() <= candidate.last) ++letters;
            if (candidate.usual.contains(c)) ++usual;
            // No word is of two alphabets, and in none of Latin letters most have an accent.
            const bool isBehindAscii = before.unicode() < 0x80;
            if (c.isLetter() && before.isLetter() && isBehindAscii == (candidate.first >= 0x370)) ++mixed;
            // "Ma³y": a sign amid a word is a letter of another encoding; so is a capital behind a small letter.
            if (before.isLower() && (c.isUpper() || c.isSymbol() || c.category() == QChar::Number_Other)) ++broken;
        }
        before = c;
    }
    if (high == 0) return 0;
    return 60 * letters / high + 60 * usual / high - 200 * broken / high - 100 * mixed / high;
}

/// Two bytes of three are zeros in UTF-32, every other one of most letters in UTF-16; other text has none, or a few by accident.
QByteArray byZeros(QByteArrayView head)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head[i] == '\0') ++zeros[static_cast<size_t>(i % 2)];
    const qsizetype pairs = head.size() / 2;
    if (pairs < 2) return {};
    if (zeros[1] * 20 > pairs && zeros[0] * 50 <= zeros[1]) return "UTF-16LE";
    if (zeros[0] * 20 > pairs && zeros[1] * 50 <= zeros[0]) return "UTF-16BE";
    return {};
}

}  // namespace

QList<QByteArray> knownEncodings()
{
    QList<QByteArray> known;
    for (const char* each :
         {"UTF-8",        "windows-1252", "ISO-8859-1",  "ISO-8859-15",  "UTF-16LE",     "UTF-16BE",     "windows-1250",
          "ISO-8859-2",   "windows-1251", "KOI8-R",      "windows-1253", "windows-1254", "windows-1255", "windows-1256",
          "windows-1257", "windows-1258", "windows-874", "Shift_JIS",    "EUC-JP",       "ISO-2022-JP",  "GB18030",
          "Big5",         "EUC-KR",       "macintosh",   "IBM850",       "IBM437"})
        if (isKnownEncoding(each)) known.append(each);
    return known;
}

bool isKnownEncoding(const QByteArray& encoding)
{
    return QStringDecoder(encoding.constData()).isValid();
}

QByteArray wideEncoding(QByteArrayView head)
{
    if (head.startsWith(QByteArrayView("\xff\xfe\0\0", 4))) return "UTF-32LE";
    if (head.startsWith(QByteArrayView("\0\0\xfe\xff", 4))) return "UTF-32BE";
    if (head.startsWith("\xff\xfe")) return "UTF-16LE";
    if (head.startsWith("\xfe\xff")) return "UTF-16BE";
    return byZeros(head);
}

QByteArray guessEncoding(QByteArrayView bytes)
{
    const QByteArrayView looked = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    if (isUtf8Start(looked)) return "UTF-8";
    const QByteArray all = looked.toByteArray();
    if (all.contains("\x1b$B") || all.contains("\x1b$@")) return "ISO-2022-JP";
    const Candidate* best = nullptr;
    double most = 0;
    for (const Candidate& candidate : kCandidates) {
        const double score = scoreOf(candidate, looked);
        if (best && score <= most) continue;
        best = &candidate;
        most = score;
    }
    return best && isKnownEncoding(best->encoding) ? QByteArray(best->encoding) : QByteArray("ISO-8859-1");
}

qsizetype markSize(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf")) return 3;
    const bool isWide =
        head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff") || head.startsWith(QByteArrayView("\0\0\xfe\xff", 4));
    if (!isWide) return 0;
    return wideEncoding(head).startsWith("UTF-32") ? 4 : 2;
}

}  // namespace uinbox
