// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Languages.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// The surface speaks one language, Qt's own words included.
class TestLanguages : public QObject {
    Q_OBJECT

    static QString keys()
    {
        return QKeySequence(u"Ctrl+Del"_s).toString(QKeySequence::NativeText);
    }
    static QString own() { return QCoreApplication::translate("Actions", "Settings"); }

private Q_SLOTS:
    void ourWordsAndThoseOfQtChangeTogether()
    {
        Languages languages;
        languages.use(u"de"_s);
        QCOMPARE(own(), u"Einstellungen"_s);
        QCOMPARE(keys(), u"Strg+Entf"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
        languages.use(u"en"_s);
        QCOMPARE(own(), u"Settings"_s);
        QCOMPARE(keys(), u"Ctrl+Del"_s);
        languages.use(u"de"_s);
        QCOMPARE(keys(), u"Strg+Entf"_s);
    }

    void aLanguageWithoutTranslationsReadsEnglish()
    {
        Languages languages;
        languages.use(u"xx"_s);
        QCOMPARE(own(), u"Settings"_s);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
