// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Client.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QSize>
#include <QtQmlIntegration/qqmlintegration.h>

// The picture in one file of a case, for a TileView: fetched and decoded when it is asked for, in a
// process of its own, and never larger than `bound`. GUI thread.
namespace werkbank {

class FilePicture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client NOTIFY inputChanged REQUIRED FINAL)
    Q_PROPERTY(QString caseId MEMBER m_caseId NOTIFY inputChanged REQUIRED FINAL)
    Q_PROPERTY(QVariantMap file MEMBER m_file NOTIFY inputChanged REQUIRED FINAL)  // as ConversationModel's
    Q_PROPERTY(QSize bound MEMBER m_bound NOTIFY inputChanged FINAL)  // empty: as it is
    // By name and size; its first bytes decide.
    Q_PROPERTY(bool showable READ showable NOTIFY inputChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QSize size READ size NOTIFY stateChanged FINAL)
public:
    enum class State { Idle, Loading, Shown, Failed };
    Q_ENUM(State)

    explicit FilePicture(QObject *parent = nullptr);
    ~FilePicture() override;

    bool showable() const;
    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    QSize size() const { return m_size; }
    void show(const Result<RemoteFrame> &frame);  // what decoding delivers

    Q_INVOKABLE void load();
    Q_INVOKABLE void clear();

public Q_SLOTS:
    void painted() {}

Q_SIGNALS:
    void inputChanged();
    void stateChanged();
    // For TileView.
    void pictureBegan(const QSize &size);
    void partCame(const QRect &place, const QByteArray &pixels);
    void pictureEnded();
    void pictureCleared();

private:
    void setState(State state, const QString &problem = {});

    QPointer<Client> m_client;
    QString m_caseId;
    QVariantMap m_file;
    QSize m_bound;
    State m_state = State::Idle;
    QString m_problem;
    QSize m_size;
    QFutureWatcher<Result<RemoteFrame>> m_loading;
};

} // namespace werkbank
