// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/ToolEnvironment.h"

namespace werkbank {

using namespace Qt::StringLiterals;

QProcessEnvironment cleanEnvironment(const QProcessEnvironment &ours, const QStringList &also)
{
    const QStringList names = QStringList{
        u"HOME"_s, u"USER"_s, u"LOGNAME"_s, u"SHELL"_s, u"LANG"_s, u"LANGUAGE"_s, u"LC_ALL"_s,
        u"LC_CTYPE"_s, u"LC_MESSAGES"_s, u"LC_TIME"_s, u"TZ"_s, u"DISPLAY"_s, u"XAUTHORITY"_s,
        u"WAYLAND_DISPLAY"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_SESSION_TYPE"_s, u"XDG_SESSION_ID"_s,
        u"XDG_CURRENT_DESKTOP"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s,
        u"DBUS_SESSION_BUS_ADDRESS"_s} + also;
    QProcessEnvironment clean;
    for (const QString &name : names) {
        if (ours.contains(name))
            clean.insert(name, ours.value(name));
    }
    clean.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    return clean;
}

} // namespace werkbank
