// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DenyingNetwork.h"

#include <QQmlApplicationEngine>
#include <QQmlComponent>

#include <functional>
#include <memory>

// What is read to make the window: the engine and the window's component. Reading begins with it,
// by a thread of the engine's own, so that it is the first thing that a start does: meanwhile
// another instance is looked for, the keyring answers and the local copy opens. GUI thread.
namespace werkbank {

class Screens {
public:
    Screens();

    // Now or later, once; `done` is not called any more when the context is gone.
    void whenRead(QObject *context, std::function<void()> done);
    // Null: the screens are broken, and the log says how. To be called once they are read.
    std::unique_ptr<QObject> makeWindow(const QVariantMap &properties);
    // The singleton by which every screen looks as it does.
    QObject *theme();
    // Speaks anew, as the translators are now.
    void retranslate() { m_engine.retranslate(); }

private:
    DenyingNetwork m_network;
    QQmlApplicationEngine m_engine;
    QQmlComponent m_main{&m_engine};
};

} // namespace werkbank
