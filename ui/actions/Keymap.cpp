// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/Keymap.h"

#include "actions/ActionRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace uinbox::ui {

namespace {

/// Nobody has so many keys: something else was put there.
constexpr qint64 kMostBytes = 256 * 1024;

int lineAt(const QByteArray& text, qsizetype offset)
{
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + qBound(qsizetype(0), offset, text.size()), '\n'));
}

/// Null where it is no key.
QKeySequence sequenceOf(const QString& text)
{
    const QKeySequence keys(text, QKeySequence::PortableText);
    for (int i = 0; i < keys.count(); ++i)
        if (keys[static_cast<uint>(i)].key() == Qt::Key_unknown || keys[static_cast<uint>(i)].key() == Qt::Key(0)) return {};
    return keys;
}

}  // namespace

Keymap::Keymap(const QString& path, QObject* parent) : QObject(parent), m_file(path)
{
    connect(&m_file, &StateFile::failed, this, &Keymap::notKept);
    read();
}

Keymap::~Keymap() = default;

void Keymap::read()
{
    if (path().isEmpty() || !QFile::exists(path())) return;
    const auto content = m_file.read(kMostBytes);
    if (!content) {
        m_problems.push_back({0, tr("The file cannot be read.")});
        return;
    }
    const QByteArray& text = *content;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isObject()) return readWhole(text);
    m_problems.push_back({lineAt(text, error.offset),
                          error.error == QJsonParseError::NoError ? tr("This is no list of keys.") : error.errorString()});
    readLines(text);
}

void Keymap::readWhole(const QByteArray& text)
{
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    const auto lineOf = [&text](const QString& name) {
        const qsizetype at = text.indexOf('"' + name.toUtf8() + '"');
        return at < 0 ? 0 : lineAt(text, at);
    };
    const QString name = root.value(u"template").toString();
    if (const auto which = keyTemplateFromName(name))
        m_template = *which;
    else if (root.contains(u"template"))
        m_problems.push_back({lineOf(QStringLiteral("template")), tr("There is no template “%1”.").arg(name)});
    const QJsonValue keys = root.value(u"keys");
    if (!keys.isUndefined() && !keys.isObject())
        m_problems.push_back({lineOf(QStringLiteral("keys")), tr("“keys” is to be a list of commands and their keys, in braces.")});
    const QJsonObject changes = keys.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) take(it.key(), it.value(), lineOf(it.key()));
}

/// A file with a mistake in it: each line that is right by itself counts.
void Keymap::readLines(const QByteArray& text)
{
    static const QRegularExpression pair(QStringLiteral("\"([^\"]+)\"\\s*:\\s*(\"[^\"]*\"|\\[[^\\]]*\\])"));
    int line = 0;
    for (const QByteArray& each : text.split('\n')) {
        ++line;
        auto matches = pair.globalMatch(QString::fromUtf8(each));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QJsonDocument value = QJsonDocument::fromJson('[' + match.captured(2).toUtf8() + ']');
            if (!value.isArray()) continue;
            if (match.captured(1) != u"template")
                take(match.captured(1), value.array().first(), line);
            else if (const auto which = keyTemplateFromName(value.array().first().toString()))
                m_template = *which;
        }
    }
}

void Keymap::take(const QString& id, const QJsonValue& value, int line)
{
    const QJsonArray texts = value.isString() ? QJsonArray{value} : value.toArray();
    if (!value.isString() && !value.isArray()) {
        m_problems.push_back({line, tr("“%1” is to have keys in brackets, as [\"Ctrl+K\"].").arg(id)});
        return;
    }
    QList<QKeySequence> keys;
    for (const QJsonValue& each : texts) {
        const QKeySequence sequence = sequenceOf(each.toString());
        if (sequence.isEmpty())
            m_problems.push_back({line, tr("“%1” is no key (%2).").arg(each.toVariant().toString(), id)});
        else
            keys.append(sequence);
    }
    m_lines[id] = line;
    // All wrong: what the template has is better than no key.
    if (!keys.isEmpty() || texts.isEmpty()) m_changes[id] = keys;
}

void Keymap::setKeyTemplate(KeyTemplate which)
{
    if (which == m_template) return;
    m_template = which;
    onChanged();
}

QList<QKeySequence> Keymap::keysOf(const QString& id, const QList<QKeySequence>& own) const
{
    if (const auto change = m_changes.find(id); change != m_changes.end()) return *change;
    return keysOfTemplate(m_template).value(id, own);
}

void Keymap::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    m_changes[id] = keys;
    onChanged();
}

void Keymap::reset(const QString& id)
{
    if (m_changes.remove(id) > 0) onChanged();
}

void Keymap::resetAll()
{
    if (m_changes.isEmpty()) return;
    m_changes.clear();
    onChanged();
}

void Keymap::bind(ActionRegistry& registry)
{
    for (auto it = m_changes.begin(); it != m_changes.end(); ++it) {
        const ActionRegistry::Entry* entry = registry.find(it.key());
        if (!entry)
            m_problems.push_back({m_lines.value(it.key()), tr("There is no command “%1”.").arg(it.key())});
        else if (!entry->action)
            m_problems.push_back({m_lines.value(it.key()), tr("The keys of “%1” cannot be changed.").arg(it.key())});
    }
    connect(this, &Keymap::changed, &registry, [this, &registry] { applyTo(registry); });
    applyTo(registry);
}

void Keymap::applyTo(ActionRegistry& registry) const
{
    std::vector<std::pair<QString, QList<QKeySequence>>> all;
    for (const ActionRegistry::Entry& entry : registry.entries())
        if (entry.action) all.emplace_back(entry.id, keysOf(entry.id, entry.ownKeys));
    for (const auto& [id, keys] : all) registry.rebind(id, keys);
}

void Keymap::onChanged()
{
    write();
    Q_EMIT changed();
}

void Keymap::write()
{
    QJsonObject keys;
    for (auto it = m_changes.begin(); it != m_changes.end(); ++it) {
        QJsonArray texts;
        for (const QKeySequence& each : *it) texts.append(each.toString(QKeySequence::PortableText));
        keys[it.key()] = texts;
    }
    // What somebody wrote by hand is not lost because of a slip in it.
    if (!m_problems.empty() && !std::exchange(m_isBadKept, true)) m_file.keepOld(path() + QStringLiteral(".bad"));
    m_file.put(QJsonDocument(QJsonObject{{QStringLiteral("template"), keyTemplateName(m_template)}, {QStringLiteral("keys"), keys}})
                   .toJson());
}

}  // namespace uinbox::ui
