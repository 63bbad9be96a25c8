// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <random>
#include <vector>

namespace uinbox::bench {

/// A random provider sid: "SM" and 32 hexadecimal digits, 34 characters as Twilio's.
[[nodiscard]] QByteArray randomSid(std::mt19937_64& random);

/// Texts people have sent: the real SMS of the shared test data, a handful of sentences where it is absent.
class RealTexts {
public:
    RealTexts();
    [[nodiscard]] const QByteArray& any(std::mt19937_64& random) const { return m_texts[random() % m_texts.size()]; }
    [[nodiscard]] bool areReal() const { return m_areReal; }

private:
    std::vector<QByteArray> m_texts;
    bool m_areReal = false;
};

/// How large a profile is; FIGURES.md's size is the default.
struct ProfileShape {
    int contacts = 100'000;
    int messages = 1'000'000;
    int longest = 100'000;  ///< messages of the first contact's conversation, among them
    quint32 seed = 1;
};

/// Makes the database file of a profile with the program's own schema: contacts with a name and a number, a thread each, messages
/// in the order of time, half of them in. The same seed gives the same names, texts and order. Throws CannotMeasure.
void makeProfile(const QString& path, const ProfileShape& shape);

}  // namespace uinbox::bench
