// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/KeyringKey.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString keyringText(const char *text)
{
    return QCoreApplication::translate("KeyringKey", text);
}

Error notAnswering()
{
    return makeError("unavailable", keyringText(QT_TRANSLATE_NOOP("KeyringKey",
        "The keyring of this computer does not answer.")));
}

SecretBytes canaryOf(const KeyringSlot &slot)
{
    const QByteArray text = slot.canary.toUtf8();
    return SecretBytes::copyOf(std::as_bytes(std::span(text.constData(), size_t(text.size()))));
}

} // namespace

// Lives as long as anybody may still answer; answers at most once.
template <class T>
struct KeyringKey::Question {
    QPointer<KeyringKey> keyring;
    quint64 number = 0;
    std::function<void(Result<T>)> done;

    bool isOpen() const { return done && keyring && keyring->m_question == number; }
    void answer(Result<T> result)
    {
        if (isOpen())
            std::exchange(done, {})(std::move(result));
    }
};

template <class T>
std::shared_ptr<KeyringKey::Question<T>> KeyringKey::ask(Milliseconds total,
                                                         std::function<void()> waiting,
                                                         std::function<void(Result<T>)> done)
{
    auto question = std::make_shared<Question<T>>();
    question->keyring = this;
    question->number = ++m_question;
    question->done = std::move(done);
    if (waiting) {
        QTimer::singleShot(m_patience.silent, this, [question, waiting = std::move(waiting)] {
            if (question->isOpen())
                waiting();
        });
    }
    QTimer::singleShot(total, this, [question] { question->answer(notAnswering()); });
    return question;
}

void KeyringKey::fetch(const KeyringSlot &slot, std::function<void()> waiting,
                       std::function<void(Result<SecretBytes>)> done)
{
    auto question = ask<SecretBytes>(m_patience.total, std::move(waiting), std::move(done));
    m_secrets.read(slot.entry, [this, question, slot](Result<SecretBytes> key) {
        if (!question->isOpen())
            return;
        if (key || key.error().code != "not_found"_L1)
            return question->answer(std::move(key));
        m_secrets.read(slot.canary, [question](Result<SecretBytes> canary) {
            if (canary)
                return question->answer(makeError("entry_deleted", keyringText(QT_TRANSLATE_NOOP(
                    "KeyringKey", "The keyring is open, but the key of this copy was deleted "
                                  "from it."))));
            if (canary.error().code != "not_found"_L1)
                return question->answer(canary.error());
            question->answer(makeError("other_keyring", keyringText(QT_TRANSLATE_NOOP("KeyringKey",
                "The key of this copy is not in this keyring. It may be in the one of another "
                "desktop session."))));
        });
    });
}

void KeyringKey::keep(const KeyringSlot &slot, const SecretBytes &kek,
                      std::function<void()> waiting, std::function<void(Result<void>)> done)
{
    auto question = ask<void>(m_patience.total, std::move(waiting), std::move(done));
    auto written = std::make_shared<SecretBytes>(kek.clone());
    const auto readBack = [this, question, slot, written](Result<void> stored) {
        if (!question->isOpen())
            return;
        if (!stored)
            return question->answer(stored.error());
        m_secrets.read(slot.entry, [question, written](Result<SecretBytes> found) {
            if (found && found->equals(*written))
                return question->answer(Result<void>());
            question->answer(makeError("not_kept", keyringText(QT_TRANSLATE_NOOP("KeyringKey",
                "The keyring of this computer did not keep the key. Choose a passphrase."))));
        });
    };
    m_secrets.write(slot.canary, canaryOf(slot),
                    [this, question, slot, written, readBack](Result<void> stored) {
        if (!question->isOpen())
            return;
        if (!stored)
            return question->answer(stored.error());
        m_secrets.write(slot.entry, *written, readBack);
    });
}

void KeyringKey::erase(const KeyringSlot &slot, std::function<void()> done)
{
    auto question = ask<void>(m_patience.silent, {}, [done = std::move(done)](Result<void>) {
        done();
    });
    m_secrets.remove(slot.entry, [this, question, slot](Result<void>) {
        if (question->isOpen())
            m_secrets.remove(slot.canary, [question](Result<void>) { question->answer({}); });
    });
}

} // namespace werkbank
