// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Client.h"
#include "sync/Session.h"

#include <QtQmlIntegration/qqmlintegration.h>

// The two doors of sync as QML types: properties and signals as they are, made by main only.
namespace werkbank {

struct ForeignClient {
    Q_GADGET
    QML_FOREIGN(werkbank::Client)
    QML_NAMED_ELEMENT(Client)
    QML_UNCREATABLE("The session makes it")
};

struct ForeignSession {
    Q_GADGET
    QML_FOREIGN(werkbank::Session)
    QML_NAMED_ELEMENT(Session)
    QML_UNCREATABLE("main makes it")
};

} // namespace werkbank
