// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const SecretBytes &secret)
{
    const auto bytes = secret.view();
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()),
                             qsizetype(bytes.size()));
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keptFor);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::put(SecretBytes secret)
{
    m_secret = std::move(secret);
    auto data = std::make_unique<QMimeData>();
    data->setText(textOf(m_secret));
    // KDE's Klipper and others know this word.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_timer.start();
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (m_secret.isEmpty())
        return;
    if (QGuiApplication::clipboard()->text() == textOf(m_secret))
        QGuiApplication::clipboard()->clear();
    m_secret = {};
}

} // namespace werkbank
