// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/AnyCommand.h"
#include "sync/Engine.h"
#include "sync/SecretKeys.h"
#include "sync/StoredSecret.h"
#include "sync/queries/Local.h"
#include "sync/queries/Secrets.h"
#include "sync/queries/SavedViews.h"
#include "sync/queries/Snippets.h"

#include <QCryptographicHash>
#include <QDir>

// What the person does: durable first, then painted, then sent.
namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds mustNotWait{60'000};
constexpr Milliseconds typingEvery{3'000};

Error badCommand(QString text)
{
    return makeError(codes::badCommand, std::move(text));
}

Error cannotRead(const QString &name)
{
    return makeError("cannot_read", u"A file cannot be read."_s, {{u"file"_s, name}});
}

} // namespace

Result<Id> Engine::submit(QLatin1StringView name, const QJsonObject &args, const QString &lane,
                          bool offline, const SubmitOptions &options)
{
    const Instant at = now();
    OutgoingCommand out;
    out.command = {Id::make(m_parts.clock, m_parts.rng), QString(name), commandVersion, args, at,
                   options.notAfter};
    if (!offline && !options.notAfter)
        out.command.notAfter = at + mustNotWait;
    out.lane = lane;
    out.caseId = Id::fromString(lane);
    if (options.holdFor.count() > 0)
        out.notBefore = at + options.holdFor;
    if (const auto decoded = decodeCommand(out.command); !decoded)
        return decoded.error();
    const auto files = importFiles(out.command, options.localFiles);
    if (!files)
        return files.error();
    if (const auto added = m_outbox.add(out, *files, at, m_seen); !added) {
        for (const OutgoingFile &file : *files)
            removeFiles({file.file});
        return added.error();
    }
    if (name == QLatin1StringView(commands::AskRemote::name))
        m_remote.asked(Id::fromString(args["session"_L1].toString()));
    // One more effect, instead of all of the lane.
    m_outbox.takeDirtyLanes();
    m_overlay.append(lane, out.command, m_seen);
    hurry(Backoff::capNear);
    settle();
    return out.command.uuid;
}

Result<OutgoingFile> Engine::importFile(const Command &command, const FileRef &ref,
                                        const Id &caseId, const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return cannotRead(ref.name);
    if (source.size() == 0)
        return makeError("empty_file", u"A file is empty."_s, {{u"file"_s, ref.name}});
    if (source.size() > Downloads::maxBytes)
        return makeError("too_large", u"A file is larger than 50 MB."_s, {{u"file"_s, ref.name}});
    const SecretBytes key = makeSealedKey(m_parts.rng);
    OutgoingFile file{ref.blob, command.uuid, caseId, ref.name, ref.type, 0, {},
                      makeSealedName(m_parts.rng), asStored(key), false};
    auto writer = SealedWriter::create(QDir(m_parts.blobsFolder).filePath(file.file), key, ref.blob,
                                       m_parts.rng);
    if (!writer)
        return writer.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray piece = source.read(sealedRecordBytes);
        if (piece.isEmpty() || file.size + piece.size() > Downloads::maxBytes)
            return cannotRead(ref.name);
        hash.addData(piece);
        file.size += piece.size();
        if (const auto stored = writer->append(piece); !stored)
            return stored.error();
    }
    if (const auto stored = writer->finish(); !stored)
        return stored.error();
    file.sha256 = QString::fromLatin1(hash.result().toHex());
    return file;
}

Result<QList<OutgoingFile>> Engine::importFiles(const Command &command, const QList<QString> &paths)
{
    QList<OutgoingFile> out;
    if (paths.isEmpty())
        return out;
    const auto arguments = fromJson<commands::SendMessage>(command.args, Strictness::Strict);
    if (!arguments || arguments->files.size() != paths.size())
        return badCommand(u"The command does not name these files."_s);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        auto file = importFile(command, arguments->files[i], arguments->caseId, paths[i]);
        if (!file) {
            for (const OutgoingFile &stored : std::as_const(out))
                removeFiles({stored.file});
            return file.error();
        }
        out.append(std::move(*file));
    }
    return out;
}

Result<void> Engine::keep(QLatin1StringView name, const QJsonObject &args)
{
    const auto done = [&]() -> Result<void> {
        if (name == QLatin1StringView(local::SaveDraft::name))
            return saveDraft(args);
        if (name == QLatin1StringView(local::SnoozeCase::name))
            return snooze(args);
        if (name == QLatin1StringView(local::MarkUnread::name))
            return markUnread(args);
        if (name == QLatin1StringView(local::SaveView::name)) {
            const auto view = fromJson<local::SaveView>(args, Strictness::Strict);
            if (!view)
                return view.error();
            m_seen.savedViews.insert(view->id.toString());
            return m_parts.local.saveView({view->id, view->title, view->filter});
        }
        if (name == QLatin1StringView(local::SaveSnippet::name)) {
            const auto snippet = fromJson<local::SaveSnippet>(args, Strictness::Strict);
            if (!snippet)
                return snippet.error();
            m_seen.snippets.insert(snippet->id.toString());
            return m_parts.local.saveSnippet({snippet->id, snippet->title, snippet->text});
        }
        if (name == QLatin1StringView(local::AskSecret::name)) {
            const auto ask = SecretKeys(m_parts.local, m_parts.rng).ask(args, now());
            if (!ask)
                return ask.error();
            lookAgain(now() + SecretKeys::kept, ask->caseId);
            const auto submitted = submit(name, toJson(*ask), ask->lane(),
                                          commands::AskSecret::offline, {});
            return submitted ? Result<void>() : submitted.error();
        }
        const Id command = Id::fromString(args["command"_L1].toString());
        if (name == QLatin1StringView(local::DropCommand::name))
            return dropCommand(command);
        if (name == QLatin1StringView(local::ReleaseCommand::name))
            return m_outbox.release(command, m_seen);
        return badCommand(u"There is no local command \"%1\"."_s.arg(name));
    }();
    settle();
    return done;
}

Result<void> Engine::saveDraft(const QJsonObject &args)
{
    const auto draft = fromJson<local::SaveDraft>(args, Strictness::Strict);
    if (!draft)
        return draft.error();
    const auto saved = m_parts.local.saveDraft({draft->caseId, draft->mode, draft->text,
                                                draft->caret, now()});
    if (saved)
        m_seen.drafts.insert(draft->caseId.toString() + u'/' + draft->mode);
    return saved;
}

Result<void> Engine::snooze(const QJsonObject &args)
{
    const auto snooze = fromJson<local::SnoozeCase>(args, Strictness::Strict);
    if (!snooze)
        return snooze.error();
    std::optional<Snooze> kept;
    if (snooze->until || snooze->forAnswer)
        kept = {snooze->until.value_or(Instant()),
                m_parts.cache.lastN(snooze->caseId, Side::Customer), snooze->forAnswer};
    auto stored = m_parts.local.snooze(snooze->caseId, kept);
    if (!stored)
        return stored;
    m_seen.cases.insert(snooze->caseId);
    if (snooze->until && !snooze->forAnswer)
        lookAgain(*snooze->until, snooze->caseId);
    return {};
}

Result<void> Engine::markUnread(const QJsonObject &args)
{
    const auto mark = fromJson<local::MarkUnread>(args, Strictness::Strict);
    if (!mark)
        return mark.error();
    const auto stored = m_parts.local.markUnread(mark->caseId, mark->unread);
    if (stored)
        m_seen.cases.insert(mark->caseId);
    return stored;
}

Result<void> Engine::dropCommand(const Id &uuid)
{
    const auto files = m_outbox.drop(uuid, m_seen);
    if (!files)
        return files.error();
    if (const auto blob = m_uploads.forget(uuid); blob && isLive())
        send(frames::StopFile{*blob, {}, {}});
    removeFiles(*files);
    return {};
}

void Engine::typing(const Id &caseId)
{
    const Milliseconds elapsed = m_parts.clock.elapsed();
    const auto last = m_typingAt.constFind(caseId);
    if (!isLive() || (last != m_typingAt.constEnd() && elapsed < *last + typingEvery))
        return;
    m_typingAt.insert(caseId, elapsed);
    send(frames::Typing{caseId, {}});
}

void Engine::remote(const std::function<void(RemoteScreens &)> &work)
{
    work(m_remote);
    settle();
}

void Engine::blob(const Id &caseId, const FileRef &file, Downloads::Done done,
                  Downloads::Progress progress)
{
    send(m_downloads.want(caseId, file, isLive(), std::move(done), std::move(progress)));
}

} // namespace werkbank
