// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/Client.h"
#include "sync/queries/Conversation.h"

#include <QTimer>
#include <QUrl>

// What was said in one case, oldest first: messages, notes and events. GUI thread. Sending makes a
// row at once; what becomes of it is its `delivery`.
namespace werkbank {

class ConversationModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString caseId READ caseId WRITE setCaseId NOTIFY caseIdChanged REQUIRED FINAL)
    // The customer's words of the request: they stand as a message where help was asked for.
    Q_PROPERTY(QString request READ request WRITE setRequest NOTIFY requestChanged FINAL)
    // The customer is typing now.
    Q_PROPERTY(bool typing READ typing NOTIFY typingChanged FINAL)
public:
    enum Role {
        KeyRole = Qt::UserRole,
        KindRole,         // "message", "note", "event"
        MineRole,
        AuthorRole,
        TextRole,         // of an event: its sentence
        TimeRole,         // "12:04"
        DayRole,          // heading, equal for all rows of a day
        StartsGroupRole,  // first of a run of one author within 5 minutes
        DeliveryRole,     // a DeliveryState
        DeliveryTextRole, // "waiting", "sent", "read"
        CommandRole,
        ProblemRole,      // refused: why
        EditedRole,
        DeletedRole,
        EditableRole,     // own, within 5 min, not deleted
        FilesRole,        // [{blob, name, type, size, sizeText, text: bool}]
        UploadedRole,     // 0-1
        QuoteRole,        // what the message that it answers says now, shortened
        ThankedRole,      // by the other side of who wrote it
        BlocksRole,       // MarkedText::forScreens(); empty: the text as it is
        LinksRole,        // [{address, host}]
        AnswerableRole,   // can be quoted; thanks are for those that are not mine
    };
    enum class DeliveryState { None, Held, Waiting, Uploading, Sent, Read, Refused };
    Q_ENUM(DeliveryState)

    explicit ConversationModel(QObject *parent = nullptr);

    QString caseId() const { return m_caseId.toString(); }
    void setCaseId(const QString &text);
    QString request() const { return m_request; }
    void setRequest(const QString &words);
    bool typing() const { return m_typing; }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QList<int> searchedRoles() const override { return {TextRole}; }

    // `files` are local files, sent with the text. Limits: 50 MB each, 20 files.
    // `quote` is the key of the message that it answers, or empty.
    Q_INVOKABLE void send(const QString &text, const QList<QUrl> &urls = {},
                          const QString &quote = {});
    Q_INVOKABLE void saveNote(const QString &text);
    Q_INVOKABLE void edit(const QString &key, const QString &text);
    Q_INVOKABLE void remove(const QString &key);
    // Says thanks for a message of the customer's, or takes it back.
    Q_INVOKABLE void thank(const QString &key);
    // The words of a message for who answers it; empty: it is gone.
    Q_INVOKABLE QString quoteOf(const QString &key) const;
    // Refused or not sent yet: takes it back. Its text is returned for the composer or a copy.
    Q_INVOKABLE QString discard(const QString &key);
    // Refused, and the case is still mine: the text becomes a note.
    Q_INVOKABLE void keepAsNote(const QString &key);
    // My newest message that can still be edited; empty: none.
    Q_INVOKABLE QString lastEditable() const;
    // The customer's first message behind his `readN`th; empty: there is none.
    Q_INVOKABLE QString firstUnread(double readN) const;
    Q_INVOKABLE QString textOf(const QString &key) const;
    void showTyping(const Id &caseId);
    // Without a connection nothing is "sending".
    void showLink(Link link);

Q_SIGNALS:
    void caseIdChanged();
    void requestChanged();
    void typingChanged();
    // The text could not even be kept here; give it back to the composer.
    void failed(const QString &problem, const QString &text);

protected:
    void watch() override;

private:
    bool isRequest(const ConversationRow &row) const;
    QString wordsOf(const ConversationRow &row) const;
    const ConversationRow *rowOfKey(const QString &key) const;
    QVariant messageData(int index, const ConversationRow &row, int role) const;
    void followLink();
    QString deliveryText(const ConversationRow &row) const;
    QString eventText(const EventBody &event) const;
    void followQuotes(int first, int last);
    bool startsGroup(int index) const;
    bool isMine(const ConversationRow &row) const;
    Instant timeOf(const ConversationRow &row) const;
    QVariantList files(const MessageBody &message) const;
    Result<FileRef> describe(const QUrl &url) const;

    Id m_caseId;
    QString m_request;
    bool m_typing = false;
    bool m_offline = false;
    QTimer m_typingEnds;
};

} // namespace werkbank
