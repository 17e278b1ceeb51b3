// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Fields.h"

// Frames about files; see Frames.h and PROTOCOL.md section 8. Value types, any thread.
//
// Binary frame: 16 bytes blob id, 4 bytes offset (big endian), 4 bytes flags (1 = last), data.
namespace werkbank::frames {

struct Put {  // c2p: I have a file for this case; answered by PutAt
    static constexpr char type[] = "put";
    Id blob;
    Id caseId;
    QString name;
    QString mime;
    qint64 size = 0;
    QString sha256;  // lower-case hex
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("blob", s.blob); v("case", s.caseId); v("name", s.name); v("mime", s.mime);
        v("size", s.size); v("sha256", s.sha256);
    }
};

struct PutAt {  // p2c: stored so far; send on from here. offset == size: complete and verified
    static constexpr char type[] = "put_at";
    Id blob;
    qint64 offset = 0;
    bool complete = false;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("blob", s.blob); v("offset", s.offset); v("complete", s.complete);
    }
};

struct Get {  // c2p: send this file from offset
    static constexpr char type[] = "get";
    Id blob;
    Id caseId;
    qint64 offset = 0;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("blob", s.blob); v("case", s.caseId); v("offset", s.offset);
    }
};

struct Got {  // c2p: received up to here; moves the window on
    static constexpr char type[] = "got";
    Id blob;
    qint64 offset = 0;
    template <class S, class V> static void fields(S &s, V &v) { v("blob", s.blob); v("offset", s.offset); }
};

struct StopFile {  // both ways: the transfer ends; with a code when it was refused
    static constexpr char type[] = "stop_file";
    Id blob;
    QString code;
    QString text;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("blob", s.blob); v("code", s.code); v("text", s.text, limits::paragraph);
    }
};

} // namespace werkbank::frames
