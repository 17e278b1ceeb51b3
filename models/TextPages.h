// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TextIndex.h"
#include "sync/Client.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

// A text file of a case, read by the screenful: a log of 50 MB is indexed and searched on a pool
// thread, and only lines that are looked at become text here. GUI thread.
namespace werkbank {

class TextPages : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client NOTIFY inputChanged REQUIRED FINAL)
    Q_PROPERTY(QString caseId MEMBER m_caseId NOTIFY inputChanged REQUIRED FINAL)
    Q_PROPERTY(QVariantMap file MEMBER m_file NOTIFY inputChanged REQUIRED FINAL)  // as ConversationModel's
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)  // 0-1, while Fetching
    Q_PROPERTY(int rowCount READ rowCount NOTIFY stateChanged FINAL)    // lines, long ones in pieces
    Q_PROPERTY(int lineCount READ lineCount NOTIFY stateChanged FINAL)
    // The whole text, where it is small enough to be coloured; else empty.
    Q_PROPERTY(QString smallText READ smallText NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool searching READ searching NOTIFY hitsChanged FINAL)
    Q_PROPERTY(int hitCount READ hitCount NOTIFY hitsChanged FINAL)  // rows in which the words stand
    Q_PROPERTY(int hit READ hit NOTIFY hitsChanged FINAL)            // which of them, from 1; 0: none
public:
    enum class State { Idle, Fetching, Reading, Ready, Failed };
    Q_ENUM(State)

    explicit TextPages(QObject *parent = nullptr);
    ~TextPages() override;

    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    double progress() const { return m_progress; }
    int rowCount() const { return m_index ? m_index->rowCount() : 0; }
    int lineCount() const { return m_index ? m_index->lineCount() : 0; }
    QString smallText() const { return m_smallText; }
    bool searching() const { return m_searching.isRunning(); }
    int hitCount() const { return int(m_hits.size()); }
    int hit() const { return m_hit + 1; }
    void show(const Result<QByteArray> &content);  // what fetching delivers

    Q_INVOKABLE void load();
    Q_INVOKABLE void clear();
    Q_INVOKABLE QStringList texts(int first, int count) const;
    Q_INVOKABLE QList<int> numbers(int first, int count) const;  // 0: goes on from above
    Q_INVOKABLE int rowOfLine(int number) const;
    // These rows as they are, for the clipboard; at most 1 MiB.
    Q_INVOKABLE QString copyOf(int first, int last) const;
    // Empty: nothing is searched for any more. The first hit is the one at or below this row.
    Q_INVOKABLE void search(const QString &words, int fromRow);
    // The row of the next hit, or -1; goes round at the ends.
    Q_INVOKABLE int goOn(bool back);

Q_SIGNALS:
    void inputChanged();
    void stateChanged();
    void progressChanged();
    void hitsChanged();
    void found(int row);  // the first hit of a new search

private:
    void setState(State state, const QString &problem = {});
    void readSmall();

    QPointer<Client> m_client;
    QString m_caseId;
    QVariantMap m_file;
    State m_state = State::Idle;
    QString m_problem;
    QString m_smallText;
    double m_progress = 0;
    std::shared_ptr<const TextIndex> m_index;
    QFutureWatcher<Result<QByteArray>> m_fetching;
    QFutureWatcher<std::shared_ptr<const TextIndex>> m_reading;
    QFutureWatcher<QList<int>> m_searching;
    int m_searchFrom = 0;
    QList<int> m_hits;
    int m_hit = -1;
};

} // namespace werkbank
