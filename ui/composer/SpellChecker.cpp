// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/SpellChecker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include <hunspell.hxx>

namespace uinbox::ui {

namespace {

constexpr int kBatch = 400;  ///< words a job looks up, so that what is asked in between waits for no long mail
constexpr qsizetype kMostSuggestions = 5;
constexpr int kMostKnown = 50'000;

}  // namespace

/// The dictionary itself. Only used by one job at a time, in the checker's thread.
class SpellChecker::Engine {
public:
    Engine(QString path, QString words) : m_path(std::move(path)), m_words(std::move(words)) {}

    QHash<QString, bool> look(const QStringList& words)
    {
        QHash<QString, bool> known;
        if (open())
            for (const QString& word : words) known.insert(word, m_dictionary->spell(encoded(word)));
        return known;
    }
    QStringList suggest(const QString& word)
    {
        QStringList list;
        if (!open()) return list;
        for (const std::string& each : m_dictionary->suggest(encoded(word)))
            if (list.size() < kMostSuggestions) list.append(m_decode(QByteArray::fromStdString(each)));
        return list;
    }
    void add(const QString& word)
    {
        if (open()) m_dictionary->add(encoded(word));
        QFile file(m_words);
        if (!m_words.isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::Append)) file.write(word.toUtf8() + '\n');
    }

private:
    bool open()
    {
        if (m_tried) return m_dictionary != nullptr;
        m_tried = true;
        auto dictionary = std::make_unique<Hunspell>(QFile::encodeName(m_path + QStringLiteral(".aff")).constData(),
                                                     QFile::encodeName(m_path + QStringLiteral(".dic")).constData());
        const std::string& encoding = dictionary->get_dict_encoding();
        const auto known = QStringConverter::encodingForName(encoding == "ISO8859-1" ? "ISO-8859-1" : encoding.c_str());
        if (!known) return false;
        m_encode = QStringEncoder(*known);
        m_decode = QStringDecoder(*known);
        m_dictionary = std::move(dictionary);
        QFile file(m_words);
        if (!m_words.isEmpty() && file.open(QIODevice::ReadOnly))
            for (const QByteArray& line : file.readAll().split('\n'))
                if (!line.isEmpty()) m_dictionary->add(encoded(QString::fromUtf8(line)));
        return true;
    }
    std::string encoded(const QString& word)
    {
        const QByteArray bytes = m_encode(word);
        return bytes.toStdString();
    }

    QString m_path;
    QString m_words;
    std::unique_ptr<Hunspell> m_dictionary;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
    bool m_tried = false;
};

SpellChecker::SpellChecker(QString words, QObject* parent) : QObject(parent), m_words(std::move(words)), m_folders(systemFolders())
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SpellChecker::lookUp);
}

SpellChecker::~SpellChecker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QStringList SpellChecker::systemFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders << QStringLiteral("/usr/share/hunspell") << QStringLiteral("/usr/share/myspell")
            << QStringLiteral("/usr/share/myspell/dicts") << QStringLiteral("/usr/local/share/hunspell")
            << QStringLiteral("/opt/homebrew/share/hunspell") << QDir::home().filePath(QStringLiteral("Library/Spelling"));
    return folders;
}

QString SpellChecker::dictionaryFor(const QString& language, const QStringList& folders)
{
    const QString wanted = QString(language).replace(u'-', u'_');
    if (wanted.isEmpty()) return {};
    const QString base = wanted.section(u'_', 0, 0);
    // A language without a country is most often that of the country of its name ("de_DE"), or of the most people ("en_US").
    const QStringList names{wanted, base + u'_' + base.toUpper(), base == u"en" ? QStringLiteral("en_US") : base, base};
    const auto there = [](const QString& path) {
        return QFileInfo::exists(path + QStringLiteral(".aff")) && QFileInfo::exists(path + QStringLiteral(".dic"));
    };
    for (const QString& name : names)
        for (const QString& folder : folders)
            if (const QString path = QDir(folder).filePath(name); there(path)) return path;
    for (const QString& folder : folders)
        for (const QFileInfo& file : QDir(folder).entryInfoList({base + QStringLiteral("_*.dic")}, QDir::Files, QDir::Name))
            if (const QString path = file.path() + u'/' + file.completeBaseName(); there(path)) return path;
    return {};
}

void SpellChecker::setLanguage(const QString& language)
{
    const QString path = language.isEmpty() ? QString() : dictionaryFor(language, m_folders);
    if (path == m_path) return;
    m_path = path;
    m_active = !path.isEmpty();
    m_known.clear();
    m_wanted.clear();
    m_engine = m_active ? std::make_shared<Engine>(path, m_words) : nullptr;
    Q_EMIT checked();
}

bool SpellChecker::isRight(const QString& word)
{
    if (!m_active) return true;
    const auto known = m_known.constFind(word);
    if (known != m_known.cend()) return *known;
    m_wanted.insert(word);
    if (!m_soon.isActive()) m_soon.start();
    return true;
}

void SpellChecker::lookUp()
{
    if (!m_active || m_wanted.isEmpty()) return;
    QStringList words;
    for (auto it = m_wanted.begin(); it != m_wanted.end() && words.size() < kBatch; it = m_wanted.erase(it)) words.append(*it);
    auto looked = workOut(m_pool, [engine = m_engine, words] { return Result<QHash<QString, bool>>(engine->look(words)); });
    onFinished(looked, this, [this, engine = m_engine](const Result<QHash<QString, bool>>& known) {
        if (engine != m_engine || !known) return;
        if (m_known.size() > kMostKnown) m_known.clear();
        m_known.insert(*known);
        Q_EMIT checked();
        if (!m_wanted.isEmpty()) m_soon.start();
    });
}

QFuture<Result<QStringList>> SpellChecker::suggest(const QString& word)
{
    if (!m_active) return makeReady(Result<QStringList>(QStringList()));
    return workOut(m_pool, [engine = m_engine, word] { return Result<QStringList>(engine->suggest(word)); });
}

void SpellChecker::add(const QString& word)
{
    if (!m_active) return;
    m_known.insert(word, true);
    m_pool.start([engine = m_engine, word] { engine->add(word); });
    Q_EMIT checked();
}

}  // namespace uinbox::ui
