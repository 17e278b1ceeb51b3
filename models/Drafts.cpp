// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Drafts.h"

#include "models/ErrorText.h"

namespace werkbank {

using namespace Qt::StringLiterals;

QString Drafts::joined(const QString &text, const QString &draft)
{
    return draft.trimmed().isEmpty() ? text : text + u"\n\n"_s + draft;
}

void Drafts::read(const Id &caseId, const QString &mode, std::function<void(const DraftRow &)> then)
{
    if (!m_client || caseId.isNull())
        return;
    m_reading = m_client->watch(DraftQuery{caseId, mode}, this,
                                [this, then = std::move(then)](const Delta<DraftRow> &delta) {
        const Subscription untilHere = std::exchange(m_reading, {});
        then(delta.upserts.value(0));
    });
}

void Drafts::save(const Place &draft, std::function<void()> then)
{
    if (!m_client)
        return;
    m_client->keep(draft).then(this, [this, then = std::move(then)](const Result<void> &kept) {
        if (kept)
            then();
        else
            Q_EMIT failed(ErrorText::of(kept.error()));
    });
}

void Drafts::propose(const QString &caseId, const QString &mode, const QString &text)
{
    const Id id = Id::fromString(caseId);
    if (text.isEmpty())
        return;
    read(id, mode, [=, this](const DraftRow &held) {
        if (held.text.isEmpty())
            save({id, mode, text, int(text.size())}, [] {});
    });
}

void Drafts::takeBack(const QString &command, const QString &caseId, const QString &mode,
                      const QString &text)
{
    const Id id = Id::fromString(caseId);
    const Id uuid = Id::fromString(command);
    read(id, mode, [=, this](const DraftRow &held) {
        save({id, mode, joined(text, held.text), int(text.size())}, [=, this] {
            drop(uuid, {id, mode, held.text, held.caret});
        });
    });
}

void Drafts::drop(const Id &command, const Place &before)
{
    if (!m_client)
        return;
    m_client->keep(local::DropCommand{command}).then(this, [=, this](const Result<void> &dropped) {
        if (dropped) {
            Q_EMIT takenBack(before.caseId.toString(), before.mode);
            return;
        }
        // It is on its way after all, and must not be said twice.
        save(before, [] {});
        Q_EMIT failed(ErrorText::of(dropped.error()));
    });
}

} // namespace werkbank
