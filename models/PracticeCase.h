// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PracticeCustomer.h"
#include "models/Wording.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

// The practice case: what was said in it as rows, and what can be done. It knows no client: nothing
// of it leaves this computer, and nothing that counts, searches or pays ever sees it. GUI thread;
// it lives as long as this object. Times are the wording's.
namespace werkbank {

class PracticeCase : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Wording *wording READ wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString customer READ customer NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    Q_PROPERTY(QString device READ device NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL)
    Q_PROPERTY(QString solution READ solution NOTIFY changed FINAL)
    Q_PROPERTY(bool typing READ typing NOTIFY changed FINAL)
    // The customer says that it works.
    Q_PROPERTY(bool helped READ helped NOTIFY changed FINAL)
    // What there is to try: {key: "accept", "reply", "note", "time", "solve", text, done, current}.
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed FINAL)
    // How the current one goes, one line.
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    // The action, as in ActionTable, that goes there; empty: there is none.
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
public:
    enum class Stage { Offer, Open, Solved };
    Q_ENUM(Stage)
    enum Role { KindRole = Qt::UserRole, MineRole, AuthorRole, TextRole, TimeRole };

    explicit PracticeCase(QObject *parent = nullptr);

    Wording *wording() const { return m_wording; }
    void setWording(Wording *wording);
    // How long the customer writes.
    void setPace(Milliseconds pace) { m_answers.setInterval(pace); }

    Stage stage() const { return m_stage; }
    QString title() const { return m_customer.title(); }
    QString customer() const { return m_customer.name(); }
    QString description() const { return m_customer.description(); }
    QString device() const { return m_customer.device(); }
    int minutes() const { return m_minutes; }
    QString solution() const { return m_solution; }
    bool typing() const { return m_answers.isActive(); }
    bool helped() const { return m_customer.isHelped() && !typing(); }
    QVariantList steps() const;
    QString hint() const;
    QString action() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // Once more from the offer, in the language that the surface has now.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void accept();
    Q_INVOKABLE void reply(const QString &text);
    Q_INVOKABLE void saveNote(const QString &text);
    Q_INVOKABLE void enterTime(int minutes);
    Q_INVOKABLE void solve(const QString &text);

Q_SIGNALS:
    void wordingChanged();
    void changed();
    void solved();
    void said(const QString &text);  // by the customer

private:
    struct Line {
        enum class Kind { Mine, Theirs, Note, Event };
        Kind kind = Kind::Event;
        QString text;
        Instant at;
    };
    void add(Line::Kind kind, const QString &text);
    bool has(Line::Kind kind) const;
    bool isDone(const QString &step) const;
    QString current() const;
    void hear();

    QPointer<Wording> m_wording;
    PracticeCustomer m_customer{false};
    Stage m_stage = Stage::Offer;
    QList<Line> m_lines;
    QStringList m_unheard;
    int m_minutes = 0;
    QString m_solution;
    QTimer m_answers;
};

} // namespace werkbank
