// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Wording.h"
#include "sync/Client.h"
#include "sync/queries/Cases.h"
#include "sync/queries/Remote.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QRect>
#include <QSize>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

// The remote session of one case: the one that is not over, else the newest, until it is put away;
// with the expert's verbs. While `watching`, its pictures come as signals, for an item that paints
// them and says painted(). GUI thread. What fails is told by `failed`.
namespace werkbank {

class RemoteSession : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording MEMBER m_wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(QString caseId READ caseId WRITE setCaseId NOTIFY caseIdChanged FINAL)
    Q_PROPERTY(bool watching MEMBER m_watching WRITE setWatching NOTIFY watchingChanged FINAL)

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool canAsk READ canAsk NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ isOpenNow NOTIFY changed FINAL)
    Q_PROPERTY(bool mine READ mine NOTIFY changed FINAL)
    Q_PROPERTY(bool ending READ ending NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)     // why the question was refused
    Q_PROPERTY(QString tool READ tool NOTIFY changed FINAL)           // "": the browser
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(QString askedText READ askedText NOTIFY changed FINAL)     // "see the screen, control it"
    Q_PROPERTY(QString grantedText READ grantedText NOTIFY changed FINAL)
    Q_PROPERTY(QString backupText READ backupText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList granted READ granted NOTIFY changed FINAL)     // "see", "control", …
    Q_PROPERTY(QString priceText READ priceText NOTIFY changed FINAL)
    Q_PROPERTY(QString proofWord READ proofWord NOTIFY changed FINAL)
    Q_PROPERTY(QString barText READ barText NOTIFY changed FINAL)     // "You see T. Brandt's screen · until 13:40"
    Q_PROPERTY(QString look READ look NOTIFY changed FINAL)           // "see", "control", "admin", "paused"
    Q_PROPERTY(QString endText READ endText NOTIFY changed FINAL)
    Q_PROPERTY(double answerUntil READ answerUntil NOTIFY changed FINAL)  // platform time in ms, 0: none
    Q_PROPERTY(double beginUntil READ beginUntil NOTIFY changed FINAL)
    Q_PROPERTY(double resumeUntil READ resumeUntil NOTIFY changed FINAL)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY ticked FINAL)      // "00:18:42"
    Q_PROPERTY(QString countedText READ countedText NOTIFY changed FINAL)  // "counted until 12:10"

    // This computer's end.
    Q_PROPERTY(bool seeing READ seeing NOTIFY changed FINAL)          // pictures come, or may
    Q_PROPERTY(QString stopText READ stopText NOTIFY changed FINAL)   // why they do not any more
    Q_PROPERTY(bool elsewhere READ elsewhere NOTIFY changed FINAL)    // another device shows it
    Q_PROPERTY(QString checkWords READ checkWordsText NOTIFY changed FINAL)
    Q_PROPERTY(bool mustCompare READ mustCompare NOTIFY changed FINAL)
    Q_PROPERTY(QString comparedText READ comparedText NOTIFY changed FINAL)
public:
    enum class State { None, Asking, Refused, Asked, Granted, Live, Interrupted, Over };
    Q_ENUM(State)

    explicit RemoteSession(QObject *parent = nullptr);
    ~RemoteSession() override;

    void setClient(Client *client);
    void setWording(Wording *wording);
    QString caseId() const { return m_caseId.toString(); }
    void setCaseId(const QString &text);
    void setWatching(bool watching);
    void classBegin() override {}
    void componentComplete() override;
    // What watching and the door deliver.
    void apply(const Delta<RemoteSessionRow> &delta);
    void show(const CaseDetailRow &row);
    void tell(const RemoteEndState &end);
    void take(const RemoteFrame &frame);

    State state() const;
    bool canAsk() const;
    bool isOpenNow() const;
    bool mine() const { return m_row.mine; }
    bool ending() const { return m_row.ending; }
    QString problem() const { return m_row.problem; }
    QString tool() const { return m_row.body.tool; }
    QString reason() const { return m_row.body.reason; }
    QString askedText() const;
    QString grantedText() const;
    QString backupText() const;
    QStringList granted() const;
    QString priceText() const { return m_row.body.priceText; }
    QString proofWord() const { return m_row.body.proofWord; }
    QString barText() const;
    QString look() const;
    QString endText() const;
    double answerUntil() const { return double(m_row.body.answerUntil.ms); }
    double beginUntil() const { return double(m_row.body.beginUntil.value_or(Instant()).ms); }
    double resumeUntil() const { return double(m_row.body.resumeUntil.value_or(Instant()).ms); }
    QString elapsed() const;
    QString countedText() const;
    bool seeing() const;
    QString stopText() const;
    bool elsewhere() const;
    QString checkWordsText() const;
    bool mustCompare() const;
    QString comparedText() const;

    // rights: "see", "control", "files", "restart"; tool: "" or the id of a manifest.
    Q_INVOKABLE void ask(const QStringList &rights, const QString &reason, int minutes,
                         const QString &tool);
    // The code that the customer has read out, for sessions with a tool.
    Q_INVOKABLE void enter(const QString &code);
    Q_INVOKABLE void end();
    Q_INVOKABLE void wordsMatch();
    Q_INVOKABLE void wordsDiffer();
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void report(const QString &reason);
    // What is over, or was refused, has been read.
    Q_INVOKABLE void putAway();
    // The price as the customer would be shown it.
    Q_INVOKABLE QString priceFor(int minutes) const;

public Q_SLOTS:
    void painted();  // the item shows the last picture

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void caseIdChanged();
    void watchingChanged();
    void changed();
    void ticked();
    void failed(const QString &problem);
    void pictureBegan(const QSize &size);
    void partCame(const QRect &place, const QByteArray &pixels);
    void pictureEnded();
    void pictureCleared();

private:
    void watch();
    void choose();
    void lookIn();
    template <class C>
    void submit(const C &command);

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    Id m_caseId;
    bool m_complete = false;
    bool m_watching = false;
    QHash<QString, RemoteSessionRow> m_rows;
    RemoteSessionRow m_row;
    std::optional<CaseBody> m_case;
    QSet<QString> m_away;      // keys that were put away
    RemoteEndState m_end;
    Id m_openedDoor;
    std::optional<quint32> m_unpainted;
    Instant m_comparedAt;
    QTimer m_timer;
    Subscription m_subscription, m_caseSubscription;
};

} // namespace werkbank
