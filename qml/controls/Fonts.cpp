// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/Fonts.h"

#include <QFontDatabase>
#include <QResource>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Empty: no font, which then is the system's. Each is registered once, however many engines there
// are.
QString family(const QString &name)
{
    const QResource file(":/werkbank/fonts/"_L1 + name);
    Q_ASSERT(file.isValid() && file.compressionAlgorithm() == QResource::NoCompression);
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(file.data()),
                                               qsizetype(file.size()));
    const int font = QFontDatabase::addApplicationFontFromData(bytes);
    return QFontDatabase::applicationFontFamilies(font).value(0);
}

} // namespace

Fonts::Fonts(QObject *parent) : QObject(parent)
{
    static const QString words = family(u"InterVariable.ttf"_s);
    static const QString code = family(u"JetBrainsMono-Regular.ttf"_s);
    m_words = words;
    m_code = code;
}

} // namespace werkbank
