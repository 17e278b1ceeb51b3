// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Reviews.h"

// A reviewer's desk: what he has taken, what waits for somebody, and what he has done, with what
// may be known of it only now. Nobody chooses: the platform gives the next ones. GUI thread.
namespace werkbank {

class ReviewsModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int taken READ taken NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int submitting READ submitting NOTIFY figuresChanged FINAL)  // not gone out yet
    Q_PROPERTY(int done READ done NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QStringList takenKeys READ takenKeys NOTIFY figuresChanged FINAL)
    // Those taken together, submitted ones too, until others are taken.
    Q_PROPERTY(int batch READ batch NOTIFY figuresChanged FINAL)
    Q_PROPERTY(bool taking READ taking NOTIFY takingChanged FINAL)  // the platform is being asked
public:
    static constexpr int mostTaken = 5;
    enum Role {
        KeyRole = Qt::UserRole,
        GroupRole,   // "taken", "waiting", "done"
        TitleRole,
        StateRole,
        ToneRole,
        AgeRole,
        ProblemRole,
        MarksRole,   // of one that is done, in words
        WordsRole,   // of one that is done: what was written to the expert
    };
    explicit ReviewsModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int taken() const { return int(takenKeys().size()); }
    int waiting() const;
    int submitting() const;
    int done() const;
    QStringList takenKeys() const;
    int batch() const { return int(m_batch.size()); }
    bool taking() const { return m_taking; }
    Q_INVOKABLE int placeOf(const QString &key) const;  // from 1; 0: not taken

    // As many of the next ones as may be held. A tenant that has none for this person is no end:
    // the next one is asked.
    Q_INVOKABLE void take();
    void show(const ReviewTakingRow &row);  // what watching delivers
    Id asked() const { return m_asking; }   // of which tenant

Q_SIGNALS:
    void figuresChanged();
    void takingChanged();
    void failed(const QString &problem);

protected:
    void watch() override;

private:
    QString stateText(const ReviewRow &row) const;
    void look();
    void setTaking(bool taking);

    // One that has something waiting and was not asked yet.
    Id nextTenant() const;
    void ask(const Id &tenant);
    void endTaking();

    QStringList m_batch;
    bool m_taking = false;
    Id m_asking;
    QSet<Id> m_asked;  // since the button was pressed
    Subscription m_answers;
};

// Of a done one: why it was drawn, the customer's stars, how far the others agree.
QString reviewRevealText(const ReviewDoneBody &done, const Wording &wording);

} // namespace werkbank
