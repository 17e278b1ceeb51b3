// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "core/wire/Entities.h"
#include "sync/queries/Query.h"

// The newest password that a case's customer was asked for. See Query.h for threads.
namespace werkbank {

struct SecretRow {
    QString key;  // the case's id
    QByteArray sortKey;
    qint64 viewRev = 0;

    SecretBody body;       // a question that was ended here is Read or Withdrawn at once
    bool asking = false;   // on its way to the platform
    bool mine = false;     // asked by this device, which alone can open it
    Id command;            // of a question that is not there yet
    QString problem;       // refused: why
    QString code;
    std::shared_ptr<const SecretBytes> privateKey;  // while Given and ours

    // What the customer wrote, UTF-8. Error `remote_broken`: it does not fit to the key.
    Result<SecretBytes> open() const;
};

struct SecretQuery {
    Id caseId;
    using Row = SecretRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

namespace local {

// For Client::keep: makes a key and asks the customer with it.
struct AskSecret {
    static constexpr char name[] = "secret.ask";
    Id secret;  // made by the client
    Id caseId;
    QString purpose;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("secret", s.secret); v("case", s.caseId); v("purpose", s.purpose);
    }
};

} // namespace local
} // namespace werkbank
