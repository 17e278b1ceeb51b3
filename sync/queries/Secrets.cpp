// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Secrets.h"

#include "core/remote/RemoteCipher.h"
#include "sync/View.h"
#include "sync/queries/PendingCommands.h"

#include <sodium.h>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyBytes = 32;

bool isOpen(SecretState state)
{
    return state == SecretState::Asked || state == SecretState::Given;
}

bool isEnding(const View &view, const SecretBody &body)
{
    return std::ranges::any_of(view.commandsOf(body.caseId), [&](const OutgoingCommand *command) {
        return isCommand<commands::EndSecret>(*command) && isUnderWay(*command)
            && argumentsOf<commands::EndSecret>(*command).secret == body.id;
    });
}

// A question that the platform has not confirmed.
std::optional<SecretRow> askedHere(const View &view, const Id &caseId)
{
    const OutgoingCommand *asked = lastOf<commands::AskSecret>(view.commandsOf(caseId));
    if (!asked)
        return {};
    const auto question = argumentsOf<commands::AskSecret>(*asked);
    if (view.confirmed<SecretBody>(question.secret))
        return {};
    SecretRow row;
    row.body.id = question.secret;
    row.body.caseId = caseId;
    row.body.device = view.device();
    row.body.purpose = question.purpose;
    row.body.state = SecretState::Asked;
    row.body.askedAt = asked->command.madeAt;
    row.asking = isUnderWay(*asked);
    row.command = asked->command.uuid;
    row.problem = asked->text;
    row.code = asked->code;
    return row;
}

} // namespace

std::optional<SecretRow> SecretQuery::row(const View &view, const QString &key) const
{
    if (key != caseId.toString())
        return {};
    auto row = askedHere(view, caseId);
    if (!row) {
        const auto all = view.ofCase<SecretBody>(caseId);
        const auto newest = std::ranges::max_element(all, {}, &SecretBody::askedAt);
        if (newest == all.end())
            return {};
        row.emplace();
        row->body = *newest;
    }
    row->key = key;
    SecretBody &body = row->body;
    row->mine = body.device == view.device();
    if (isOpen(body.state) && isEnding(view, body))
        body.state = body.state == SecretState::Given ? SecretState::Read : SecretState::Withdrawn;
    else if (isOpen(body.state) && body.endsAt.isSet() && body.endsAt <= view.now())
        body.state = SecretState::Expired;
    if (body.state != SecretState::Given)
        body.sealed.clear();
    else if (auto own = row->mine ? view.secretKey(body.id) : std::nullopt)
        row->privateKey = std::make_shared<const SecretBytes>(std::move(*own));
    return row;
}

QList<SecretRow> SecretQuery::rows(const View &view) const
{
    auto only = row(view, caseId.toString());
    return only ? QList<SecretRow>{std::move(*only)} : QList<SecretRow>();
}

QList<QString> SecretQuery::touched(const Changes &changes, const View &) const
{
    // Also when its time has passed: the engine looks at the case again then.
    return changes.cases.contains(caseId) || changes.lanes.contains(caseId.toString())
        ? QList{caseId.toString()} : QList<QString>();
}

Result<SecretBytes> SecretRow::open() const
{
    const QByteArray bytes = QByteArray::fromBase64(body.sealed.toLatin1());
    if (!privateKey || bytes.size() <= keyBytes)
        return makeError("remote_broken", u"There is nothing to open."_s);
    const QByteArray theirs = bytes.first(keyBytes);
    const auto ours = x25519Public(*privateKey);
    const auto shared = x25519(*privateKey, theirs);
    if (!ours || !shared)
        return ours ? shared.error() : ours.error();
    const SecretBytes root = hkdfExtract(theirs + *ours, *shared, {});
    const QByteArray info = "werkbank.secret.v1 " + body.id.toString().toLatin1();
    // Its first record: a nonce of zeros, and no header.
    auto plain = RemoteOpener(hkdfExpand(root, info, keyBytes)).open(0, {}, bytes.sliced(keyBytes));
    if (!plain)
        return plain.error();
    SecretBytes out = SecretBytes::copyOf(
        std::as_bytes(std::span(plain->constData(), size_t(plain->size()))));
    sodium_memzero(plain->data(), size_t(plain->size()));
    return out;
}

} // namespace werkbank
