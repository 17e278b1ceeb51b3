// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/PracticeTalk.h"
#include "models/PracticeLinesModel.h"
#include "models/Wording.h"
#include "sync/Client.h"
#include "sync/queries/Applicants.h"
#include "sync/queries/Practices.h"

#include <QMap>
#include <QPointer>
#include <QQmlParserStatus>

// The practice talks of one applicant as his evaluator sees them: the last one, or the one chosen.
// What was found in it follows from the transcript (PracticeTalk.h); of a script that this app does
// not know there is the transcript alone. Verbs take the lease first, as ApplicantDetail's do, and
// what was refused stands there. GUI thread; a failure to keep a verb here is told by `failed`.
namespace werkbank {

class PracticeDetail : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client WRITE setClient NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording MEMBER m_wording WRITE setWording NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QString applicant READ applicant WRITE setApplicant NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList scripts READ scripts NOTIFY changed FINAL)  // {key, text}
    Q_PROPERTY(QVariantList talks READ talks NOTIFY changed FINAL)      // {key, text}, newest first
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY changed FINAL)

    Q_PROPERTY(bool there READ there NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)  // the one that is shown
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)        // a verb is on its way
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed FINAL)
    Q_PROPERTY(QString headText READ headText NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed FINAL)  // {text, done}
    Q_PROPERTY(QString factsText READ factsText NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList parts READ parts NOTIFY changed FINAL)  // {text, done}
    Q_PROPERTY(QString partsText READ partsText NOTIFY changed FINAL)
    Q_PROPERTY(QString trapText READ trapText NOTIFY changed FINAL)
    Q_PROPERTY(QString trapTone READ trapTone NOTIFY changed FINAL)
public:
    explicit PracticeDetail(QObject *parent = nullptr);

    void setClient(Client *client);
    void setWording(Wording *wording);
    QString applicant() const { return m_applicant.toString(); }
    void setApplicant(const QString &applicant);
    QString shown() const;
    void setShown(const QString &talk);
    void classBegin() override {}
    void componentComplete() override;
    // What watching delivers.
    void take(const Delta<PracticeTalkRow> &delta);
    void take(const std::optional<ApplicantRow> &file);

    QVariantList scripts() const;
    QVariantList talks() const;
    bool there() const { return row() && m_wording; }
    bool running() const;
    bool busy() const;
    bool canStart() const;
    QString headText() const;
    QAbstractItemModel *lines() { return &m_lines; }
    QVariantList facts() const;
    QString factsText() const;
    QVariantList parts() const;
    QString partsText() const;
    QString trapText() const;
    QString trapTone() const;

    Q_INVOKABLE void start(const QString &script, const QString &language);
    Q_INVOKABLE void end();

Q_SIGNALS:
    void changed();
    void failed(const QString &problem);

private:
    const PracticeTalkRow *row() const;  // the one that is shown
    const PracticeScript *script() const;
    QString titleOf(const PracticeBody &body) const;
    void watch();
    void look();
    void begin();
    template <class C>
    void submit(const C &command);

    PracticeScripts m_scripts;
    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    Id m_applicant, m_shown;
    bool m_complete = false;
    QMap<QByteArray, PracticeTalkRow> m_rows;  // by sort key
    std::optional<PracticeTalk> m_talk;        // of the one that is shown
    PracticeLinesModel m_lines;
    std::optional<ApplicantRow> m_file;
    Subscription m_talks, m_files;
};

} // namespace werkbank
