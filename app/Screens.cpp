// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Screens.h"

#include "core/base/Log.h"

#include <utility>

namespace werkbank {

Screens::Screens()
{
    m_engine.setNetworkAccessManagerFactory(&m_network);
    m_main.loadFromModule("Werkbank", "Main", QQmlComponent::Asynchronous);
}

void Screens::whenRead(QObject *context, std::function<void()> done)
{
    if (m_main.isLoading())
        QObject::connect(&m_main, &QQmlComponent::statusChanged, context, std::move(done));
    else
        done();
}

std::unique_ptr<QObject> Screens::makeWindow(const QVariantMap &properties)
{
    std::unique_ptr<QObject> window(m_main.createWithInitialProperties(properties));
    if (!window)
        qCCritical(logApp).noquote() << m_main.errorString();
    return window;
}

QObject *Screens::theme()
{
    return m_engine.singletonInstance<QObject *>("Werkbank.Controls", "Theme");
}

} // namespace werkbank
