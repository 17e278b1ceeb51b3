// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"

// Commands of a conversation; see Commands.h. Value types, any thread.
namespace werkbank::commands {

// ---- conversation, both sides ----------------------------------------------------------------

struct SendMessage {
    static constexpr char name[] = "message.send";
    static constexpr bool offline = true;
    Id message;  // made by the client
    Id caseId;
    QString text;
    QList<FileRef> files;  // uploaded before; name and size as the sender knows them
    std::optional<Id> quote = {};  // a message of the same case
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("message", s.message); v("case", s.caseId); v("text", s.text, limits::text);
        v("files", s.files); v("quote", s.quote);
    }
};

struct EditMessage {
    static constexpr char name[] = "message.edit";
    static constexpr bool offline = true;
    Id message;
    Id caseId;
    QString text;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("message", s.message); v("case", s.caseId); v("text", s.text, limits::text);
    }
};

struct DeleteMessage {
    static constexpr char name[] = "message.delete";
    static constexpr bool offline = true;
    Id message;
    Id caseId;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("message", s.message); v("case", s.caseId);
    }
};

// For a message of the other side; false takes it back.
struct ThankForMessage {
    static constexpr char name[] = "message.thank";
    static constexpr bool offline = true;
    Id message;
    Id caseId;
    bool thanks = true;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("message", s.message); v("case", s.caseId); v("thanks", s.thanks);
    }
};

struct SetMarker {
    static constexpr char name[] = "marker.set";
    static constexpr bool offline = true;
    Id caseId;
    qint64 readN = 0;  // never moves back
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v) { v("case", s.caseId); v("read_n", s.readN); }
};

} // namespace werkbank::commands
