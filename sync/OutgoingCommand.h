// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "core/wire/Commands.h"

// Rows of local.db: a command on its way and a file that goes before it. Value types, sync thread.
namespace werkbank {

enum class CommandState {
    Waiting = 0,  // held, waiting for its turn, or sent without verdict
    Done = 1,     // taken; kept for 7 days, offered again after a reset
    Refused = 2,  // final; kept until the person drops it
    Cut = 3,      // was done, then its case was revoked: uuid and hash only
};

struct OutgoingCommand {
    qint64 n = 0;      // this device's count
    Command command;
    QString lane;
    Id caseId;         // null for commands without a case
    std::optional<Instant> notBefore;
    CommandState state = CommandState::Waiting;
    bool sent = false; // at least once, on any connection
    qint64 seq = 0;    // Done
    QString code;      // Refused
    QString text;
    QJsonObject detail;
    Instant verdictAt;

    // Was done before a reset and is only offered again.
    bool isReoffered() const { return state == CommandState::Waiting && verdictAt.isSet(); }
    bool hasOwnWords() const;  // text of the person that must not vanish silently
    QString ownWords() const;
};

struct OutgoingFile {
    Id blob;
    Id command;
    Id caseId;
    QString name;
    QString mime;
    qint64 size = 0;
    QString sha256;        // lower-case hex of the plain bytes
    QString file;          // name in the blobs folder
    QByteArray key;        // of the sealed file
    bool complete = false; // the platform has it
};

} // namespace werkbank
