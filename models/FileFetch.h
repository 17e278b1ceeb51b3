// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Client.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

// One file of a case, fetched when asked for: to look at as text, or to save. The bytes live in
// memory only until saved; "save as" is the only way to plain disk. GUI thread.
namespace werkbank {

class FileFetch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client NOTIFY inputChanged REQUIRED FINAL)
    Q_PROPERTY(QString caseId MEMBER m_caseId NOTIFY inputChanged REQUIRED FINAL)
    Q_PROPERTY(QVariantMap file MEMBER m_file NOTIFY inputChanged REQUIRED FINAL)  // as ConversationModel's
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)  // 0-1, while Fetching
    // Text, code or a log, small enough to show (512 KiB).
    Q_PROPERTY(bool showable READ showable NOTIFY inputChanged FINAL)
    // Text of any size, which TextPages shows.
    Q_PROPERTY(bool readable READ readable NOTIFY inputChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY stateChanged FINAL)  // once fetched, sanitised
public:
    enum class State { Idle, Fetching, Here, Failed, Saved };
    Q_ENUM(State)
    static constexpr qint64 maxShownBytes = 512 * 1024;

    explicit FileFetch(QObject *parent = nullptr);
    ~FileFetch() override;

    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    double progress() const { return m_progress; }
    bool showable() const;
    bool readable() const;
    QString text() const { return m_text; }

    void show(const Result<QByteArray> &content);  // what fetching delivers
    void showProgress(qint64 received);

    Q_INVOKABLE void fetch();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void saveTo(const QUrl &file);  // fetches first if need be

Q_SIGNALS:
    void inputChanged();
    void stateChanged();
    void progressChanged();

private:
    void write(const QByteArray &content);
    void setState(State state, const QString &problem = {});

    QPointer<Client> m_client;
    QString m_caseId;
    QVariantMap m_file;
    State m_state = State::Idle;
    QString m_problem;
    QString m_text;
    QUrl m_target;
    double m_progress = 0;
    QFutureWatcher<Result<QByteArray>> m_fetching;
};

} // namespace werkbank
