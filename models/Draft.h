// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Client.h"
#include "sync/queries/Local.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

// What is being written for one case in one mode ("reply", "note", "solve"): saved into the
// encrypted local store with its caret, at most 300 ms after a key, and when it is left. GUI thread.
//
// While a person types, the text here is the truth. A stored draft that another part of the app has
// lengthened or shortened is taken over; one that does not go with the text here is written over.
namespace werkbank {

class Draft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client READ client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(QString caseId READ caseId WRITE setCaseId NOTIFY caseIdChanged FINAL)
    Q_PROPERTY(QString mode READ mode WRITE setMode NOTIFY modeChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    // What stands here while nothing else is stored; it is not stored itself.
    Q_PROPERTY(QString first READ first WRITE setFirst NOTIFY firstChanged FINAL)
    Q_PROPERTY(int caret READ caret WRITE setCaret NOTIFY caretChanged FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged FINAL)
    Q_PROPERTY(double savedAt READ savedAt NOTIFY savedAtChanged FINAL)  // ms, 0: never
public:
    explicit Draft(QObject *parent = nullptr);
    ~Draft() override;

    Client *client() const { return m_client; }
    void setClient(Client *client);
    QString caseId() const { return m_caseId.toString(); }
    void setCaseId(const QString &text);
    QString mode() const { return m_mode; }
    void setMode(const QString &mode);
    QString text() const { return m_text; }
    void setText(const QString &text);
    QString first() const { return m_first; }
    void setFirst(const QString &text);
    int caret() const { return m_caret; }
    void setCaret(int caret);
    bool loaded() const { return m_loaded; }
    double savedAt() const { return double(m_savedAt.ms); }
    void show(const DraftRow &row);  // what watching delivers

    // The text was sent: gone here and in the store.
    Q_INVOKABLE void clear();
    // Does not wait for the pause.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void clientChanged();
    void caseIdChanged();
    void modeChanged();
    void textChanged();
    void firstChanged();
    void caretChanged();
    void loadedChanged();
    void savedAtChanged();
    void failed(const QString &problem);

private:
    void load();
    void saveSoon();
    void takeOver(const DraftRow &row);
    void putFirst();

    QPointer<Client> m_client;
    Id m_caseId;
    QString m_mode;
    QString m_text;
    QString m_first;
    int m_caret = 0;
    int m_keptCaret = 0;  // what the store has, or is about to have
    bool m_loaded = false;
    bool m_dirty = false;
    int m_saving = 0;  // on their way to the store
    Instant m_savedAt;
    QTimer m_pause;
    Subscription m_subscription;
};

} // namespace werkbank
