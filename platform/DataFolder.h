// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QLockFile>

#include <memory>

// The folder that a platform keeps everything in (0700): platform.db, blobs/, admin.sock, port,
// and the lock that one program at a time holds. A folder that --demo made has the file `demo` in
// it and serves nothing else; a folder that it did not make it does not touch. Main thread.
// Errors: `busy` (another program has it), `no_key`, `bad_key`, `demo_only`, `not_demo`,
// `io_error`.
namespace werkbank {

class Rng;

class DataFolder {
public:
    enum class Purpose { Real, Demo };

    static Result<DataFolder> open(const QString &path, Purpose purpose);

    // From the key file or, where none is named, the service manager's credentials. For a demo the
    // key is made where it is missing.
    Result<SecretBytes> key(const QString &keyFile, Rng &rng) const;

    // What heads of the audit chain are signed with: the file that is named, the service manager's
    // credential, or audit.key beside the key file. Empty: there is none. A folder of demo data has
    // its own, which makeAuditKey() makes.
    static Result<SecretBytes> auditKey(const QString &folder, const QString &keyFile,
                                        const QString &named);
    Result<void> makeAuditKey(Rng &rng) const;

    const QString &path() const { return m_path; }
    QString file(const QString &name) const { return m_path + u'/' + name; }
    // 0 where it has never served.
    quint16 lastPort() const;
    Result<void> writePort(quint16 port) const;
    // Of demo data, once it is complete.
    bool isSeeded() const;
    Result<void> markSeeded() const;

    // --demo serves a literal loopback address and no other.
    static std::optional<Error> badDemoAddress(const QString &address);

private:
    DataFolder() = default;

    QString m_path;
    Purpose m_purpose = Purpose::Real;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace werkbank
