// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Cases.h"

#include <QSet>

// The Cases list: offers and own cases in their groups, most urgent first. GUI thread.
namespace werkbank {

class CasesModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    // Rows of the group "Needs you now": the badge at the rail.
    Q_PROPERTY(int needsYou READ needsYou NOTIFY needsYouChanged FINAL)
    // Offers that can be answered.
    Q_PROPERTY(int offers READ offers NOTIFY offersChanged FINAL)
public:
    enum Role {
        KeyRole = Qt::UserRole,
        GroupRole,      // a Group
        GroupTitleRole, // for section headers
        TitleRole,
        DetailRole,     // second line: customer · last message, or place of an offer
        AgeRole,        // "12:11", "Mon"; put off: until when; empty for offers, which count down
        EndsAtRole,     // ms of platform time, 0: none
        TrailingRole,   // second line, right: "24.70 €", "waits to send", "solved"
        UnreadRole,
        IsOfferRole,
        UrgentRole,
        AskingRole,
        RefusedRole,    // cards that need the person
        WaitingRole,    // commands under way
        SignRole,       // a kind of StateIcon: "needs", "offer", "waitsToSend", …
        LostTextRole,   // "Someone was faster. …", "Passed on. …"; empty: still open
        NumberRole,     // "#48-2071"
        CustomerRole,   // name, or initials of an offer
        AreaRole,       // "router": the first part of the task's id
        LanguageRole,   // "de"
        OpenOfferRole,  // can be answered
        SpokenTrailingRole,  // for screen readers, where trailing is short
    };
    enum class Group { NeedsYou, Offered, Waiting, Scheduled, Solved };
    Q_ENUM(Group)

    explicit CasesModel(QObject *parent = nullptr);

    int needsYou() const { return m_needsYou; }
    int offers() const { return int(m_offers.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QList<int> searchedRoles() const override { return {TitleRole, NumberRole, DetailRole}; }
    // The case to go to next: the first that needs the person after `key`, around the end.
    Q_INVOKABLE QString nextNeedingMe(const QString &key, bool backwards) const;

    // Until when the case may be put off: [{text, until}], ms; empty: not this one.
    Q_INVOKABLE QVariantList snoozeChoices(const QString &key) const;
    Q_INVOKABLE double snoozedUntil(const QString &key) const;  // 0: by no time
    Q_INVOKABLE bool waitsForAnswer(const QString &key) const;
    // 0: back now, or (forAnswer) once the customer writes.
    Q_INVOKABLE void snooze(const QString &key, double until, bool forAnswer = false);
    // {key, title, customer}; empty: not here.
    Q_INVOKABLE QVariantMap namesOf(const QString &key) const;
    // Why this is no offer to accept or decline; empty: it is one.
    Q_INVOKABLE QString whyNoAnswer(const QString &key) const;
    Q_INVOKABLE bool canMarkUnread(const QString &key) const;
    // Until it is opened again, on this computer only.
    Q_INVOKABLE void markUnread(const QString &key, bool unread);

    QString groupTitle(CaseGroup group) const;

Q_SIGNALS:
    void needsYouChanged();
    void offersChanged();
    void offerCame(const QString &key, const QString &title);  // after the first rows

protected:
    void watch() override;
    bool comesAtOnce(const void *row) const override;
    std::shared_ptr<const void> inItsPlace(std::shared_ptr<const void> row,
                                           const void *shown) const override;

private:
    QString title(const CaseView &row) const;
    QString detail(const CaseView &row) const;
    QString trailing(const CaseView &row) const;
    QString age(const CaseView &row) const;
    QString paidText(const CaseView &row) const;
    QString sign(const CaseView &row) const;
    void recount();
    const CaseView *rowOfKey(const QString &key) const;

    int m_needsYou = 0;
    QSet<QString> m_offers;
};

// "Someone was faster. You move up next time." and its like; shared with the offer's pane.
QString lostText(const QString &code);
// The same for one line of a list.
QString lostTextShort(const QString &code);

} // namespace werkbank
