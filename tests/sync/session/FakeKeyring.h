// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretStore.h"

#include <QHash>
#include <QTimer>

#include <map>

// A keyring that does what a test says, and counts who came.
class FakeKeyring : public QObject, public werkbank::SecretStore {
public:
    enum class Mood { Open, Locked, Gone, Silent };
    Mood mood = Mood::Open;
    QString spoils;       // an entry that reads back as something else
    int reads = 0, writes = 0, removals = 0;
    std::map<QString, QByteArray> entries;

    void read(const QString &name,
              std::function<void(werkbank::Result<werkbank::SecretBytes>)> done) override
    {
        ++reads;
        answer([this, name, done] {
            if (const auto error = refusal())
                return done(*error);
            const auto found = entries.find(name);
            if (found == entries.end())
                return done(werkbank::makeError("not_found", QStringLiteral("no entry")));
            QByteArray bytes = found->second;
            if (!spoils.isEmpty() && name.contains(spoils))
                bytes = "spoilt";
            done(werkbank::SecretBytes::copyOf(
                std::as_bytes(std::span(bytes.constData(), size_t(bytes.size())))));
        });
    }
    void write(const QString &name, const werkbank::SecretBytes &secret,
               std::function<void(werkbank::Result<void>)> done) override
    {
        ++writes;
        const QByteArray bytes(reinterpret_cast<const char *>(secret.view().data()),
                               qsizetype(secret.size()));
        answer([this, name, bytes, done] {
            if (const auto error = refusal())
                return done(*error);
            entries[name] = bytes;
            done({});
        });
    }
    void remove(const QString &name, std::function<void(werkbank::Result<void>)> done) override
    {
        ++removals;
        answer([this, name, done] {
            if (const auto error = refusal())
                return done(*error);
            entries.erase(name);
            done({});
        });
    }
    QString backend() const override { return QStringLiteral("Test Keyring"); }

    // What was asked while Silent is answered now.
    void speak()
    {
        mood = Mood::Open;
        for (const auto &waiting : std::exchange(m_waiting, {}))
            QTimer::singleShot(0, this, waiting);
    }

private:
    void answer(std::function<void()> answer)
    {
        if (mood == Mood::Silent)
            m_waiting.append(std::move(answer));
        else
            QTimer::singleShot(0, this, std::move(answer));
    }
    std::optional<werkbank::Error> refusal() const
    {
        if (mood == Mood::Locked)
            return werkbank::makeError("locked", QStringLiteral("locked"));
        if (mood == Mood::Gone)
            return werkbank::makeError("unavailable", QStringLiteral("gone"));
        return {};
    }

    QList<std::function<void()>> m_waiting;
};
