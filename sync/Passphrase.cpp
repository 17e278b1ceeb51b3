// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Passphrase.h"

#include <QCoreApplication>

#include <sodium.h>
#include <zxcvbn.h>

#include <algorithm>

namespace werkbank {

namespace {

// zxcvbn's score 3, "safely unguessable": 10^8 guesses; score 4: 10^10. The C library gives their
// logarithm.
constexpr double scoreThreeBits = 26.575;
constexpr double scoreFourBits = 33.219;
// Its cost grows with the cube of the length, and what is longer has long been strong enough.
constexpr size_t judgedBytes = 100;

QString passphraseText(const char *text)
{
    return QCoreApplication::translate("Passphrase", text);
}

} // namespace

Passphrase::Passphrase(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    const std::span view(utf8.constData(), size_t(utf8.size()));
    if (!view.empty())
        m_utf8 = SecretBytes::copyOf(std::as_bytes(view));
    m_characters = composed.toUcs4().size();
    sodium_memzero(utf8.data(), size_t(utf8.size()));
}

Passphrase::Strength Passphrase::strength() const
{
    if (isEmpty())
        return Strength::Empty;
    if (m_characters < minCharacters)
        return Strength::TooShort;
    const size_t length = std::min(m_utf8.size(), judgedBytes);
    SecretBytes judged(length + 1);
    std::copy_n(m_utf8.view().begin(), length, judged.edit().begin());
    const char *own[] = {"werkbank", nullptr};
    const double bits = ZxcvbnMatch(reinterpret_cast<const char *>(judged.view().data()), own,
                                    nullptr);
    return bits < scoreThreeBits ? Strength::Weak
        : bits < scoreFourBits   ? Strength::Fair
                                 : Strength::Strong;
}

Result<void> Passphrase::check() const
{
    const Strength strength = this->strength();
    if (strength <= Strength::TooShort) {
        //: Shown below the field for a new passphrase. %1 is a number of characters.
        return makeError("too_short", passphraseText(QT_TRANSLATE_NOOP("Passphrase",
            "The passphrase needs at least %1 characters. Several words with spaces work well."))
                .arg(minCharacters));
    }
    if (strength == Strength::Weak) {
        //: Shown below the field for a new passphrase.
        return makeError("too_weak", passphraseText(QT_TRANSLATE_NOOP("Passphrase",
            "This passphrase is easy to guess. Take a few words that do not belong together.")));
    }
    return {};
}

Result<SecretBytes> Passphrase::stretch(const QByteArray &salt, const StretchCost &cost) const
{
    static_assert(saltSize == crypto_pwhash_SALTBYTES);
    if (!cost.isAcceptable() || salt.size() != saltSize)
        return makeError("bad_cost", passphraseText(QT_TRANSLATE_NOOP("Passphrase",
            "The file that protects the local copy was changed. It is not used.")));
    SecretBytes key(32);
    // An empty passphrase has no bytes to point to, and the library wants a place all the same.
    const void *words = m_utf8.size() > 0 ? static_cast<const void *>(m_utf8.view().data()) : "";
    const int failed = crypto_pwhash(
        reinterpret_cast<unsigned char *>(key.edit().data()), key.size(),
        static_cast<const char *>(words), m_utf8.size(),
        reinterpret_cast<const unsigned char *>(salt.constData()), quint64(cost.passes),
        size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return makeError("out_of_memory", passphraseText(QT_TRANSLATE_NOOP("Passphrase",
            "This computer has not enough free memory to check the passphrase. "
            "Close other programs and try again.")));
    return key;
}

Result<SecretBytes> Passphrase::stretchAsCanBe(const QByteArray &salt, StretchCost *cost) const
{
    for (;;) {
        Result<SecretBytes> key = stretch(salt, *cost);
        if (key || key.error().code != QLatin1StringView("out_of_memory")
            || cost->memory / 2 < StretchCost::minMemory)
            return key;
        cost->memory /= 2;
    }
}

} // namespace werkbank
