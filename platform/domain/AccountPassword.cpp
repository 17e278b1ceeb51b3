// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/AccountPassword.h"

#include <sodium.h>
#include <zxcvbn.h>

#include <mutex>

namespace werkbank::password {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long long passes = 3;
constexpr size_t memory = 64ull * 1024 * 1024;
constexpr double minBits = 33;  // zxcvbn's score 3 begins at 10^8 guesses (27 bits); some more

std::optional<QString> encode(const QByteArray &utf8)
{
    if (sodium_init() < 0)
        return {};
    char out[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(out, utf8.constData(), size_t(utf8.size()), passes, memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return QString::fromLatin1(out);
}

// The same password from another keyboard: NFKC, as NIST SP 800-63B-4 asks for.
QByteArray normalised(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

// Nobody's password; what a sign-in with an unknown address is compared with.
QString nobodys()
{
    static std::once_flag once;
    static QString hash;
    std::call_once(once, [] { hash = encode("nobody has this password").value_or(QString()); });
    return hash;
}

} // namespace

std::optional<Error> weakness(const QString &password, const QStringList &personal)
{
    const auto weak = [](const QString &why) { return makeError("weak_password", why); };
    if (password.size() < minLength)
        return weak(u"The password needs at least %1 characters."_s.arg(minLength));
    const QByteArray utf8 = password.toUtf8();
    if (utf8.size() > maxBytes)
        return weak(u"The password is too long."_s);

    // What zxcvbn's English dictionaries and keyboards do not know.
    QList<QByteArray> words{"qwertzuiop", "qwertz", "asdfghjkl", "yxcvbnm", "passwort", "kennwort",
                            "werkbank", "hallo", "sommer", "winter"};
    for (const QString &word : personal)
        words.append(word.toUtf8());
    QList<const char *> list;
    for (const QByteArray &word : words)
        list.append(word.constData());
    list.append(nullptr);
    // Beyond 100 characters zxcvbn becomes slow, and nobody guesses them.
    if (ZxcvbnMatch(utf8.first(std::min<qsizetype>(utf8.size(), 100)).constData(), list.data(),
                    nullptr) < minBits)
        return weak(u"The password is too easy to guess. Four or more unusual words are good."_s);
    return {};
}

Result<QString> hash(const QString &password, const QStringList &personal)
{
    if (const auto problem = weakness(password, personal))
        return *problem;
    if (auto encoded = encode(normalised(password)))
        return *encoded;
    return makeError("out_of_memory", u"There is not enough memory to protect the password."_s);
}

bool verify(const QString &hash, const QString &password)
{
    const QByteArray utf8 = normalised(password);
    if (utf8.size() > maxBytes)
        return false;
    const QByteArray against = (hash.isEmpty() ? nobodys() : hash).toLatin1();
    const bool fits = sodium_init() >= 0
        && crypto_pwhash_str_verify(against.constData(), utf8.constData(), size_t(utf8.size())) == 0;
    return fits && !hash.isEmpty();
}

} // namespace werkbank::password
