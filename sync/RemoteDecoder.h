// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/RemotePicture.h"
#include "sync/RemoteScreen.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <deque>
#include <functional>

// Decodes the pictures of one remote session in a process of its own (helper/Decoder.h), which has
// no files, no network and little memory: what a customer's page sends never meets a decoder
// inside of the app. Pictures go one after the other; one that cannot be decoded, or takes too
// long, is lost, and a process that ends or hangs is replaced. Sync thread; never waits.
namespace werkbank {

class RemoteDecoder : public QObject {
    Q_OBJECT
public:
    struct Events {
        std::function<void(RemoteFrame)> decoded;
        std::function<void(quint32 number)> lost;
        std::function<void()> gaveUp;  // so many in a row were lost that nothing more is tried
    };
    static constexpr int maxLost = 5;

    // `program`: the absolute path of werkbank-decoder.
    RemoteDecoder(QString program, const Id &session, Events events, QObject *parent = nullptr);
    ~RemoteDecoder() override;

    void decode(RemotePicture picture);
    // Its process goes, and what waits for it.
    void stop();
    // 0: none runs.
    qint64 processId() const;
    void setPatience(std::chrono::milliseconds patience) { m_timer.setInterval(patience); }

private:
    void next();
    void start();
    void ask();
    void read();
    bool takePart();
    void finish(bool fine);
    void replace();
    void dismiss();

    const QString m_program;
    const Id m_session;
    const Events m_events;
    std::unique_ptr<QProcess> m_process;
    QTimer m_timer;
    std::deque<RemotePicture> m_waiting;
    std::optional<RemotePicture> m_asked;
    RemoteFrame m_frame;
    QByteArray m_answer;
    bool m_bad = false;  // a part of the picture that is asked for
    int m_lost = 0;      // in a row
};

} // namespace werkbank
