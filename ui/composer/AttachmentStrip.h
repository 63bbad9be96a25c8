// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/FileLookup.h"
#include "outbox/OutgoingChecks.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace uinbox::ui {

class FileChip;
class Theme;

/// The files that go along with a message, as chips with name, size and a cross: the name at once, what the disk says of it when it is
/// known. Takes readable files up to a total size and says in a sentence what it does not take. While one is missing it is looked for again
/// every few seconds, and when the window is come back to. Hidden while there are none. Main thread.
class AttachmentStrip final : public QWidget {
    Q_OBJECT

public:
    /// All together: Base64 makes four bytes of three on their way.
    static constexpr qint64 kMostBytes = kMaxEmailBytes / 4 * 3;
    /// More chips than that are nothing to look through.
    static constexpr qsizetype kMostFiles = 100;

    explicit AttachmentStrip(const Theme& theme, QWidget* parent = nullptr);

    /// Who looks at the files; the default asks the disk.
    void setLookup(FileLookup::Look look);
    /// A file that is there already is not added twice, but looked for again where it was missing. They are there at once; refused() comes for what cannot go along when that is
    /// known, and it is taken out again.
    void add(const QStringList& paths);
    /// As they are: what is missing stays, and says so.
    void setFiles(const std::vector<OutgoingFile>& files);
    void clear() { setFiles({}); }
    /// Whether files go along at all: they stay, but are not shown where they do not.
    void setCarried(bool carried);
    [[nodiscard]] const std::vector<OutgoingFile>& files() const { return m_files; }
    /// What keeps them from being sent, in a sentence; empty where nothing does.
    [[nodiscard]] QString problem() const;
    /// What is known of them; those that were not looked at yet are left out.
    [[nodiscard]] std::vector<FileFacts> facts() const { return {m_facts.cbegin(), m_facts.cend()}; }

Q_SIGNALS:
    void changed();
    void looked();  ///< what is known of them is another
    void refused(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Origin { Added, Kept };

    void look(const QStringList& paths, Origin origin);
    void lookAgain();
    void onLookedAgain(const Result<std::vector<FileFacts>>& facts);
    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] bool isMissing(const QString& path) const;
    void onAdded(const std::vector<FileFacts>& facts);
    void erase(const QString& path);
    void rebuild();
    void showFacts();
    [[nodiscard]] bool has(const QString& path) const;
    [[nodiscard]] qint64 totalBytes() const;

    const Theme& m_theme;
    FileLookup* m_lookup;
    std::vector<OutgoingFile> m_files;
    QHash<QString, FileFacts> m_facts;  ///< by path; of those that were looked at
    QHash<QString, FileChip*> m_chips;  ///< by path
    QTimer* m_again;                    ///< runs while one of those that are shown is missing
    bool m_isLookingAgain = false;
    bool m_carried = true;
};

}  // namespace uinbox::ui
