// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConversationModel.h"

#include "models/ErrorText.h"
#include "models/EventText.h"
#include "models/MarkedText.h"
#include "sync/queries/Local.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype quotedCharacters = 120;
constexpr qint64 maxFileBytes = 50'000'000;
constexpr auto groupGap = std::chrono::minutes(5);
constexpr auto typingShown = std::chrono::seconds(6);

} // namespace

ConversationModel::ConversationModel(QObject *parent) : RowModel(parent)
{
    connect(this, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (roles != QList<int>{QuoteRole})
                    followQuotes(first.row(), last.row());
            });
    m_typingEnds.setSingleShot(true);
    connect(&m_typingEnds, &QTimer::timeout, this, [this] {
        m_typing = false;
        Q_EMIT typingChanged();
    });
}

void ConversationModel::setCaseId(const QString &text)
{
    const Id id = Id::fromString(text);
    if (m_caseId == id)
        return;
    m_caseId = id;
    Q_EMIT caseIdChanged();
    watchAgain();
}

void ConversationModel::setRequest(const QString &words)
{
    if (m_request == words)
        return;
    m_request = words;
    Q_EMIT requestChanged();
    for (int i = 0; i < count(); ++i) {
        if (const auto &row = rowAt<ConversationRow>(i);
            row.event && row.event->what == CaseEvent::Requested)
            Q_EMIT dataChanged(index(i), index(i));
    }
}

bool ConversationModel::isRequest(const ConversationRow &row) const
{
    return row.event && row.event->what == CaseEvent::Requested && !m_request.isEmpty();
}

// As one sees them; of an event nobody wrote them.
QString ConversationModel::wordsOf(const ConversationRow &row) const
{
    return row.message ? row.message->text : row.note ? row.note->text
        : isRequest(row) ? m_request : QString();
}

void ConversationModel::watch()
{
    if (m_caseId.isNull())
        return;
    watchQuery(ConversationQuery{.caseId = m_caseId});
    connect(client(), &Client::typingSeen, this, &ConversationModel::showTyping,
            Qt::UniqueConnection);
    connect(client(), &Client::linkChanged, this, &ConversationModel::followLink,
            Qt::UniqueConnection);
    followLink();
}

void ConversationModel::showTyping(const Id &caseId)
{
    if (caseId != m_caseId)
        return;
    m_typingEnds.start(typingShown);
    if (m_typing)
        return;
    m_typing = true;
    Q_EMIT typingChanged();
}

QHash<int, QByteArray> ConversationModel::roleNames() const
{
    return {
        {KeyRole, "key"}, {KindRole, "kind"}, {MineRole, "mine"}, {AuthorRole, "author"},
        {TextRole, "text"}, {TimeRole, "time"}, {DayRole, "day"},
        {StartsGroupRole, "startsGroup"}, {DeliveryRole, "delivery"},
        {DeliveryTextRole, "deliveryText"}, {CommandRole, "command"}, {ProblemRole, "problem"},
        {EditedRole, "edited"}, {DeletedRole, "deleted"}, {EditableRole, "editable"},
        {FilesRole, "files"}, {UploadedRole, "uploaded"},
        {BlocksRole, "blocks"}, {LinksRole, "links"},
        {QuoteRole, "quote"}, {ThankedRole, "thanked"}, {AnswerableRole, "answerable"},
    };
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<ConversationRow>(index);
    if (!row || !wording())
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case KindRole: return row->message || isRequest(*row) ? u"message"_s : row->note ? u"note"_s : u"event"_s;
    case MineRole: return isMine(*row);
    case TimeRole: return wording()->time(timeOf(*row));
    case DayRole: return wording()->day(timeOf(*row));
    case StartsGroupRole: return startsGroup(index.row());
    case DeliveryRole: return QVariant::fromValue(DeliveryState(row->delivery));
    case DeliveryTextRole: return deliveryText(*row);
    case CommandRole: return row->command.toString();
    case ProblemRole: return ErrorText::refused(row->code, row->problem);
    case UploadedRole: return row->uploaded / 1000.0;
    default: return messageData(index.row(), *row, role);
    }
}

QVariant ConversationModel::messageData(int, const ConversationRow &row, int role) const
{
    const MessageBody *message = row.message ? &*row.message : nullptr;
    switch (role) {
    case AuthorRole:
        return message ? message->author : row.note ? row.note->author
            : isRequest(row) ? row.event->who : QString();
    case TextRole: return row.event && !isRequest(row) ? eventText(*row.event) : wordsOf(row);
    case EditedRole: return message && message->editedAt.has_value();
    case DeletedRole: return message && message->deletedAt.has_value();
    case EditableRole:
        return message && isMine(row) && !message->deletedAt && row.delivery != Delivery::Refused
            && now() < row.editableUntil;
    case QuoteRole:
        return message && message->quote && !message->deletedAt
            ? quoteOf(message->quote->toString()) : QString();
    case ThankedRole: return message && message->thankedAt && !message->deletedAt;
    case AnswerableRole: return message && message->pos > 0 && !message->deletedAt;
    case FilesRole: return message ? files(*message) : QVariantList();
    case BlocksRole:
    case LinksRole: {
        const bool isGone = message && message->deletedAt;
        const MarkedText marked = MarkedText::of(isGone ? QString() : wordsOf(row));
        return role == BlocksRole ? marked.forScreens() : marked.linksForScreens();
    }
    default: return {};
    }
}

QVariantList ConversationModel::files(const MessageBody &message) const
{
    QVariantList list;
    for (const FileRef &file : message.files) {
        list.append(QVariantMap{{u"blob"_s, file.blob.toString()}, {u"name"_s, file.name},
                                {u"type"_s, file.type}, {u"size"_s, file.size},
                                {u"sizeText"_s, wording()->fileSize(file.size)}});
    }
    return list;
}

QString ConversationModel::eventText(const EventBody &event) const
{
    return caseEventText(event, *wording());
}

bool ConversationModel::isMine(const ConversationRow &row) const
{
    return row.message ? row.message->side == Side::Expert : row.note.has_value();
}

Instant ConversationModel::timeOf(const ConversationRow &row) const
{
    return row.message ? row.message->at : row.note ? row.note->at : row.event->at;
}

bool ConversationModel::startsGroup(int index) const
{
    const auto &row = rowAt<ConversationRow>(index);
    if (index == 0 || !row.message)
        return true;
    const auto &above = rowAt<ConversationRow>(index - 1);
    return !above.message || above.message->side != row.message->side
        || above.message->author != row.message->author
        || row.message->at - above.message->at > groupGap;
}

const ConversationRow *ConversationModel::rowOfKey(const QString &key) const
{
    const int index = indexOfKey(key);
    return index < 0 ? nullptr : &rowAt<ConversationRow>(index);
}

Result<FileRef> ConversationModel::describe(const QUrl &url) const
{
    const QFileInfo info(url.toLocalFile());
    const QJsonObject named{{u"file"_s, info.fileName()}};
    if (!info.isFile() || !info.isReadable())
        return makeError("cannot_read", u"A file cannot be read."_s, named);
    if (info.size() == 0)
        return makeError("empty_file", u"A file is empty."_s, named);
    if (info.size() > maxFileBytes)
        return makeError("too_large", u"A file is larger than 50 MB."_s, named);
    return FileRef{client()->makeId(), info.fileName(),
                   QMimeDatabase().mimeTypeForFile(info).name(), info.size()};
}

void ConversationModel::send(const QString &text, const QList<QUrl> &urls, const QString &quote)
{
    if (!client() || (text.trimmed().isEmpty() && urls.isEmpty()))
        return;
    commands::SendMessage command{client()->makeId(), m_caseId, text, {}};
    if (const auto *quoted = rowOfKey(quote); quoted && quoted->message)
        command.quote = quoted->message->id;
    SubmitOptions options;
    for (const QUrl &url : urls) {
        const auto file = describe(url);
        if (!file) {
            Q_EMIT failed(ErrorText::of(file.error()), text);
            return;
        }
        command.files.append(*file);
        options.localFiles.append(url.toLocalFile());
    }
    client()->submit(command, std::move(options)).then(this, [=, this](const Result<Id> &kept) {
        if (!kept)
            Q_EMIT failed(ErrorText::of(kept.error()), text);
    });
}

void ConversationModel::saveNote(const QString &text)
{
    if (!client() || text.trimmed().isEmpty())
        return;
    qint64 after = 0;
    for (int i = 0; i < count(); ++i) {
        if (const auto &row = rowAt<ConversationRow>(i); row.message)
            after = std::max(after, row.message->pos);
    }
    client()->submit(commands::SaveNote{client()->makeId(), m_caseId, after, text})
        .then(this, [=, this](const Result<Id> &kept) {
            if (!kept)
                Q_EMIT failed(ErrorText::of(kept.error()), text);
        });
}

void ConversationModel::edit(const QString &key, const QString &text)
{
    const auto *row = rowOfKey(key);
    if (!client() || !row || !row->message || text.trimmed().isEmpty() || text == row->message->text)
        return;
    client()->submit(commands::EditMessage{row->message->id, m_caseId, text})
        .then(this, [=, this](const Result<Id> &kept) {
            if (!kept)
                Q_EMIT failed(ErrorText::of(kept.error()), text);
        });
}

void ConversationModel::remove(const QString &key)
{
    const auto *row = rowOfKey(key);
    if (client() && row && row->message)
        client()->submit(commands::DeleteMessage{row->message->id, m_caseId});
}

void ConversationModel::thank(const QString &key)
{
    const auto *row = rowOfKey(key);
    if (client() && row && row->message && !isMine(*row))
        client()->submit(commands::ThankForMessage{row->message->id, m_caseId,
                                                   !row->message->thankedAt});
}

QString ConversationModel::quoteOf(const QString &key) const
{
    const auto *row = rowOfKey(key);
    //: Stands for the words of a quoted message that was deleted or is far above
    if (!row || !row->message || row->message->deletedAt)
        return tr("an earlier message");
    const MessageBody &message = *row->message;
    QString words = message.text.simplified();
    if (words.isEmpty() && !message.files.isEmpty())
        words = message.files.first().name;
    if (words.size() > quotedCharacters)
        words = words.left(quotedCharacters - 1) + u'…';
    //: A quoted message; %1 is its author, %2 its words
    return tr("%1: %2").arg(message.author, words);
}

// What is quoted may be changed or deleted later.
void ConversationModel::followQuotes(int first, int last)
{
    QSet<Id> changed;
    for (int i = first; i <= last; ++i) {
        if (const auto &row = rowAt<ConversationRow>(i); row.message)
            changed.insert(row.message->id);
    }
    for (int i = 0; i < count(); ++i) {
        const auto &row = rowAt<ConversationRow>(i);
        if (row.message && row.message->quote && changed.contains(*row.message->quote))
            Q_EMIT dataChanged(index(i), index(i), {QuoteRole});
    }
}

QString ConversationModel::discard(const QString &key)
{
    const auto *row = rowOfKey(key);
    if (!client() || !row || row->command.isNull())
        return {};
    const QString text = textOf(key);
    client()->keep(local::DropCommand{row->command});
    return text;
}

void ConversationModel::keepAsNote(const QString &key)
{
    const QString text = discard(key);
    saveNote(text);
}

QString ConversationModel::lastEditable() const
{
    for (int i = count() - 1; i >= 0; --i) {
        if (data(index(i), EditableRole).toBool())
            return keyAt(i);
    }
    return {};
}

QString ConversationModel::firstUnread(double readN) const
{
    for (int i = 0; readN >= 0 && i < count(); ++i) {
        const auto &row = rowAt<ConversationRow>(i);
        if (row.message && row.message->side == Side::Customer && double(row.message->sideN) > readN)
            return row.key;
    }
    return {};
}

QString ConversationModel::textOf(const QString &key) const
{
    const auto *row = rowOfKey(key);
    return row ? wordsOf(*row) : QString();
}

} // namespace werkbank
