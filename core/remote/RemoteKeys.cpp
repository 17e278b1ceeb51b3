// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/RemoteKeys.h"

#include "core/base/Rng.h"
#include "core/remote/RemoteCipher.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

enum Step : char { Commit = 1, Key = 2, Reveal = 3 };

constexpr qsizetype hashBytes = 32;
constexpr qsizetype commitSize = 1 + hashBytes + remote::heldBytes;
constexpr qsizetype keySize = 1 + remote::keyBytes + remote::nonceBytes + remote::heldBytes;
constexpr qsizetype revealSize = 1 + remote::keyBytes + remote::nonceBytes;

Error brokenKeys(const QString &why)
{
    return makeError("remote_broken", why);
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray roundBytes(const RemoteRound &round)
{
    QByteArray number(4, '\0');
    qToBigEndian(round.round, number.data());
    return QByteArray::fromHex(round.session.toString().remove(u'-').toLatin1()) + number;
}

QByteArray nameOf(const RemoteHeld &held)
{
    return held.secret.isEmpty() ? QByteArray(remote::heldBytes, '\0') : held.name;
}

bool isMessage(const QByteArray &message, Step step, qsizetype size)
{
    return message.size() == size && message[0] == step;
}

QByteArray commitmentTo(const RemoteRound &round, QByteArrayView keyAndNonce)
{
    return sha256("werkbank remote commit 1" + roundBytes(round) + keyAndNonce.toByteArray());
}

struct Said {
    const QByteArray &commit, &key, &reveal;
};

Result<RemoteKeys> agree(const RemoteRound &round, const Said &said, const SecretBytes &privateKey,
                         QByteArrayView theirKey, const RemoteHeld &held)
{
    const QByteArray theirs = said.commit.last(remote::heldBytes);
    const QByteArray ours = said.key.last(remote::heldBytes);
    RemoteKeys out;
    out.continued = !held.secret.isEmpty() && theirs == ours && ours == held.name;
    auto shared = x25519(privateKey, theirKey);
    if (!shared)
        return shared.error();
    const QByteArray transcript =
        sha256("werkbank remote 1" + roundBytes(round) + said.commit + said.key + said.reveal);
    const SecretBytes nothing;
    const SecretBytes root =
        hkdfExtract(transcript, *shared, out.continued ? held.secret : nothing);
    out.pageToApp = hkdfExpand(root, "page to app", remote::keyBytes);
    out.appToPage = hkdfExpand(root, "app to page", remote::keyBytes);
    out.held.secret = hkdfExpand(root, "held", remote::keyBytes);
    out.held.name = openly(hkdfExpand(root, "name of held", remote::heldBytes));
    out.check = openly(hkdfExpand(root, "check", remote::checkBytes));
    return out;
}

} // namespace

bool opensCommitment(const RemoteRound &round, const QByteArray &commit, const QByteArray &reveal)
{
    return isMessage(commit, Commit, commitSize) && isMessage(reveal, Reveal, revealSize)
           && QByteArrayView(commit).sliced(1, hashBytes)
                  == commitmentTo(round, QByteArrayView(reveal).sliced(1));
}

Result<RemotePage> RemotePage::begin(const RemoteRound &round, Rng &rng, RemoteHeld held)
{
    RemotePage page;
    page.m_round = round;
    page.m_held = std::move(held);
    page.m_private = SecretBytes::random(size_t(remote::keyBytes), rng);
    page.m_nonce = rng.bytes(int(remote::nonceBytes));
    auto publicKey = x25519Public(page.m_private);
    if (!publicKey)
        return publicKey.error();
    page.m_public = *publicKey;
    page.m_commit = char(Commit) + commitmentTo(round, page.m_public + page.m_nonce)
                    + nameOf(page.m_held);
    return page;
}

Result<QByteArray> RemotePage::onKey(const QByteArray &key)
{
    if (!isMessage(key, Key, keySize))
        return brokenKeys(u"This is not the app's key."_s);
    const QByteArray reveal = char(Reveal) + m_public + m_nonce;
    auto keys = agree(m_round, {m_commit, key, reveal}, m_private,
                      QByteArrayView(key).sliced(1, remote::keyBytes), m_held);
    if (!keys)
        return keys.error();
    m_keys = std::move(*keys);
    return reveal;
}

Result<RemoteApp> RemoteApp::begin(const RemoteRound &round, Rng &rng, RemoteHeld held)
{
    RemoteApp app;
    app.m_round = round;
    app.m_held = std::move(held);
    app.m_private = SecretBytes::random(size_t(remote::keyBytes), rng);
    app.m_nonce = rng.bytes(int(remote::nonceBytes));
    auto publicKey = x25519Public(app.m_private);
    if (!publicKey)
        return publicKey.error();
    app.m_public = *publicKey;
    return app;
}

Result<QByteArray> RemoteApp::onCommit(const QByteArray &commit)
{
    if (!isMessage(commit, Commit, commitSize) || !m_commit.isEmpty())
        return brokenKeys(u"This is not the page's first commitment."_s);
    m_commit = commit;
    m_key = char(Key) + m_public + m_nonce + nameOf(m_held);
    return m_key;
}

Result<void> RemoteApp::onReveal(const QByteArray &reveal)
{
    if (m_commit.isEmpty() || !opensCommitment(m_round, m_commit, reveal))
        return brokenKeys(u"The page's key is not the one that it committed to."_s);
    auto keys = agree(m_round, {m_commit, m_key, reveal}, m_private,
                      QByteArrayView(reveal).sliced(1, remote::keyBytes), m_held);
    if (!keys)
        return keys.error();
    m_keys = std::move(*keys);
    return {};
}

} // namespace werkbank
