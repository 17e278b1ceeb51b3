// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RemoteDecoder.h"

#include "core/base/Log.h"

#include <QProcessEnvironment>
#include <QtEndian>

namespace werkbank {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype headBytes = 4;

void put(QByteArray &out, quint32 value)
{
    char bytes[4];
    qToBigEndian(value, bytes);
    out.append(bytes, 4);
}

qsizetype pixelBytes(const RemoteTile &tile)
{
    return qsizetype(tile.width) * tile.height * 4;
}

} // namespace

RemoteDecoder::RemoteDecoder(QString program, const Id &session, Events events, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_session(session),
      m_events(std::move(events))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        qCWarning(logSync, "The decoder of a remote session hangs and is replaced.");
        replace();
    });
}

RemoteDecoder::~RemoteDecoder()
{
    // The thread ends: what is killed here is also fetched here.
    if (m_process)
        m_process->disconnect(this);
}

void RemoteDecoder::stop()
{
    dismiss();
    m_timer.stop();
    m_waiting.clear();
    m_asked.reset();
    m_answer.clear();
}

// It is killed, and its object goes when it is dead: nobody waits for it.
void RemoteDecoder::dismiss()
{
    if (!m_process)
        return;
    QProcess *process = m_process.release();
    process->disconnect(this);
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
}

qint64 RemoteDecoder::processId() const
{
    return m_process ? m_process->processId() : 0;
}

void RemoteDecoder::decode(RemotePicture picture)
{
    m_waiting.push_back(std::move(picture));
    next();
}

void RemoteDecoder::next()
{
    if (m_asked || m_waiting.empty() || m_lost >= maxLost)
        return;
    m_asked = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_frame = {m_session, m_asked->number, QSize(m_asked->width, m_asked->height), m_asked->whole,
               {}};
    m_bad = false;
    if (m_asked->tiles.isEmpty())
        return finish(true);
    if (!m_process)
        start();
    ask();
}

void RemoteDecoder::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(m_program);
    m_process->setProcessEnvironment(QProcessEnvironment());
    m_process->setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    m_process->setUnixProcessParameters(QProcess::UnixProcessFlag::CloseFileDescriptors
                                        | QProcess::UnixProcessFlag::ResetSignalHandlers);
#endif
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &RemoteDecoder::read);
    // Later: a process does not end inside its own signal.
    const auto ended = [this, process = m_process.get()] {
        if (process == m_process.get())
            replace();
    };
    connect(m_process.get(), &QProcess::errorOccurred, this, ended, Qt::QueuedConnection);
    connect(m_process.get(), &QProcess::finished, this, ended, Qt::QueuedConnection);
    m_process->start();
}

void RemoteDecoder::ask()
{
    for (const RemoteTile &tile : std::as_const(m_asked->tiles)) {
        QByteArray head;
        put(head, quint32(tile.width) << 16 | tile.height);
        put(head, quint32(tile.bytes.size()));
        m_process->write(head);
        m_process->write(tile.bytes);
    }
    m_timer.start();
}

void RemoteDecoder::read()
{
    m_answer += m_process->readAllStandardOutput();
    while (m_asked && takePart()) {}
    // It says more than it was asked for.
    if (!m_asked && !m_answer.isEmpty())
        replace();
}

// Whether there was an answer to the next part.
bool RemoteDecoder::takePart()
{
    if (m_answer.size() < headBytes)
        return false;
    const RemoteTile &tile = m_asked->tiles[m_frame.parts.size()];
    const bool fine = qFromBigEndian<quint32>(m_answer.constData()) == 1;
    const qsizetype size = fine ? pixelBytes(tile) : 0;
    if (m_answer.size() < headBytes + size)
        return false;
    m_bad = m_bad || !fine;
    m_frame.parts.append({QRect(tile.x, tile.y, tile.width, tile.height),
                          m_answer.sliced(headBytes, size)});
    m_answer.remove(0, headBytes + size);
    if (m_frame.parts.size() == m_asked->tiles.size())
        finish(!m_bad);
    return true;
}

void RemoteDecoder::finish(bool fine)
{
    m_timer.stop();
    const quint32 number = m_asked->number;
    m_asked.reset();
    m_lost = fine ? 0 : m_lost + 1;
    if (fine)
        m_events.decoded(std::exchange(m_frame, {}));
    else if (m_lost < maxLost)
        m_events.lost(number);
    else
        m_events.gaveUp();
    next();
}

// The picture that it was at is lost with it.
void RemoteDecoder::replace()
{
    dismiss();
    m_answer.clear();
    if (m_asked)
        finish(false);
}

} // namespace werkbank
