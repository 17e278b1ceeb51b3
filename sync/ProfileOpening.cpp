// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ProfileOpening.h"

#include "sync/ProfileFolder.h"

#include <QCoreApplication>
#include <QFile>

namespace werkbank::profile {

namespace {

StoredTokens tokensOf(const SignInFlow::SignedIn &fresh)
{
    return {fresh.tokens.account, fresh.tokens.device, fresh.tokens.refreshToken.clone(),
            fresh.deviceKey.secret().clone()};
}

Error otherAccount()
{
    return makeError("other_account", QCoreApplication::translate(
        "ProfileOpening", "You signed in with another account. The copy on this computer belongs "
                          "to the account from before and was not changed."));
}

Error missing()
{
    return makeError("missing_file", QCoreApplication::translate(
        "ProfileOpening", "A part of the copy on this computer is missing (local.db). Nothing was "
                          "changed; maybe a backup has it."));
}

Error badSeal()
{
    return makeError("bad_meta", QCoreApplication::translate(
        "ProfileOpening", "The file that protects the copy on this computer was changed. Nothing "
                          "was opened and nothing was deleted."));
}

} // namespace

Result<Opened> open(const QString &localDb, const ProfileMeta &meta, DataKey key,
                    const SignInFlow::SignedIn *fresh)
{
    if (!meta.sealFits(key))
        return badSeal();
    if (fresh && fresh->tokens.account != meta.account)
        return otherAccount();
    // Opening makes a missing file, and an empty one would hide that something is lost.
    if (!QFile::exists(localDb))
        return missing();
    const auto store = LocalStore::open(localDb, key.localKey());
    if (!store)
        return store.error();
    if (fresh) {
        if (const Result<void> saved = (*store)->saveTokens(tokensOf(*fresh)); !saved)
            return saved.error();
    }
    const auto held = (*store)->loadTokens();
    if (!held)
        return held.error();
    const Result<int> unsent = (*store)->unsentCount();
    if (!unsent)
        return unsent.error();
    if (*held && (*held)->account != meta.account)
        return badSeal();
    return Opened{std::move(key), *held ? (*held)->device : Id(), *unsent};
}

Result<Opened> make(ProfileFolder &folder, ProfileMeta &meta, DataKey key,
                    const SignInFlow::SignedIn &fresh)
{
    {
        const auto store = LocalStore::open(folder.localDb(), key.localKey());
        if (!store)
            return store.error();
        if (const Result<void> saved = (*store)->saveTokens(tokensOf(fresh)); !saved)
            return saved.error();
    }
    if (const Result<void> written = folder.writeMeta(meta.sealed(key)); !written)
        return written.error();
    if (const Result<void> published = folder.publish(); !published)
        return published.error();
    return Opened{std::move(key), fresh.tokens.device, 0};
}

Result<StoredTokens> tokens(const QString &localDb, const DataKey &key)
{
    const auto store = LocalStore::open(localDb, key.localKey());
    if (!store)
        return store.error();
    auto held = (*store)->loadTokens();
    if (!held)
        return held.error();
    if (!*held)
        return makeError("not_signed_in", QString());
    return std::move(**held);
}

Result<void> replaceTokens(const QString &localDb, const DataKey &key,
                           const SignInFlow::SignedIn &fresh)
{
    const auto store = LocalStore::open(localDb, key.localKey());
    if (!store)
        return store.error();
    const auto held = (*store)->loadTokens();
    if (!held)
        return held.error();
    if (!*held || (*held)->account != fresh.tokens.account
        || (*held)->device != fresh.tokens.device)
        return otherAccount();
    return (*store)->saveTokens(tokensOf(fresh));
}

} // namespace werkbank::profile
