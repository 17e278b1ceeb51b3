// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LoginStart.h"

#include <QDir>
#include <QSaveFile>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// One word of an Exec line (Desktop Entry Specification, "The Exec key").
QString quoted(const QString &word)
{
    QString out;
    for (const QChar c : word) {
        // Escaped once for the word and once more for the file.
        if (u"\"`$\\"_s.contains(c))
            out += u"\\\\"_s;
        out += c == u'%' ? u"%%"_s : c == u'\\' ? u"\\\\"_s : QString(c);
    }
    return u'"' + out + u'"';
}

} // namespace

Result<void> startAtLogin(bool wanted, const QString &folder, const QStringList &command)
{
    const QString path = folder + "/org.werkbank.Werkbank.desktop"_L1;
    if (!wanted) {
        if (QFile::exists(path) && !QFile::remove(path))
            return makeError("disk", u"cannot remove the file that starts the program at login"_s);
        return {};
    }
    QStringList words;
    for (const QString &word : command)
        words.append(quoted(word));
    QSaveFile file(path);
    const QString text = u"[Desktop Entry]\nType=Application\nName=Werkbank\n"
                         "Icon=org.werkbank.Werkbank\nTerminal=false\nExec=%1\n"_s
                             .arg(words.join(u' '));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)
        || file.write(text.toUtf8()) < 0 || !file.commit())
        return makeError("disk", u"cannot write the file that starts the program at login"_s);
    return {};
}

} // namespace werkbank
