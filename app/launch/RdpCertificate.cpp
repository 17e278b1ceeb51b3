// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/RdpCertificate.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <utility>

namespace werkbank {

namespace {

// TPKT (RFC 1006), X.224 connection request, RDP_NEG_REQ: PROTOCOL_SSL | PROTOCOL_HYBRID.
constexpr char request[] = "\x03\x00\x00\x13\x0e\xe0\x00\x00\x00\x00\x00\x01\x00\x08\x00\x03\x00\x00\x00";
constexpr qsizetype requestSize = 19;
constexpr qsizetype headSize = 4;
constexpr qsizetype answerAt = 11;    // where RDP_NEG_RSP begins
constexpr qsizetype chosenAt = 15;    // selectedProtocol, little endian
constexpr qsizetype longestAnswer = 512;
constexpr char positive = 0x02;

} // namespace

RdpCertificate::RdpCertificate(QObject *parent) : QObject(parent)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket.setSslConfiguration(configuration);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(15));
    const auto nobody = [this] {
        answer(makeError("unavailable", tr("The computer does not answer as a remote desktop.")));
    };
    connect(&m_patience, &QTimer::timeout, this, nobody);
    connect(&m_socket, &QSslSocket::errorOccurred, this, nobody);
    connect(&m_socket, &QSslSocket::disconnected, this, nobody);
    connect(&m_socket, &QSslSocket::connected, this,
            [this] { m_socket.write(request, requestSize); });
    connect(&m_socket, &QSslSocket::readyRead, this, &RdpCertificate::read);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        const QSslCertificate certificate = m_socket.peerCertificate();
        if (certificate.isNull())
            return answer(makeError("unsafe", tr("The computer shows no certificate.")));
        answer(QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()));
    });
}

void RdpCertificate::ask(const QString &host, quint16 port)
{
    m_patience.start();
    m_socket.connectToHost(host, port);
}

void RdpCertificate::read()
{
    if (m_answered || m_socket.isEncrypted() || m_socket.mode() != QSslSocket::UnencryptedMode)
        return;
    m_confirmation += m_socket.read(longestAnswer - m_confirmation.size());
    if (m_confirmation.size() < headSize)
        return;
    const qsizetype size = quint8(m_confirmation[2]) << 8 | quint8(m_confirmation[3]);
    if (m_confirmation[0] != 3 || size < headSize || size >= longestAnswer)
        return m_socket.abort();
    if (m_confirmation.size() < size)
        return;
    const bool secure = size > chosenAt && m_confirmation[answerAt] == positive
                        && m_confirmation[chosenAt] != 0;
    if (!secure)
        return answer(makeError("unsafe", tr("The computer offers no encryption that can be "
                                             "checked. Nothing was started.")));
    m_socket.startClientEncryption();
}

void RdpCertificate::answer(const Result<QString> &fingerprint)
{
    if (std::exchange(m_answered, true))
        return;
    m_patience.stop();
    m_socket.abort();
    Q_EMIT answered(fingerprint);
}

} // namespace werkbank
