// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace werkbank {

using namespace Qt::StringLiterals;

void Languages::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QLocale locale(language);
    QLocale::setDefault(locale);
    if (m_own.load(locale, u"werkbank"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace werkbank
