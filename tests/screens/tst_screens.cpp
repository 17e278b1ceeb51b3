// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CaseDetail.h"
#include "models/CasesModel.h"
#include "models/ConversationModel.h"
#include "tests/screens/Pictures.h"

#include <QAccessible>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// Every screen in both languages and at the widths at which panes come and go.
class TestScreens : public QObject {
    Q_OBJECT
    static inline QStringList s_warnings;
    static inline QtMessageHandler s_before = nullptr;

    static void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        if (type != QtDebugMsg && type != QtInfoMsg)
            s_warnings.append(text);
        s_before(type, context, text);
    }

    // Labels of ours; rows and titles may hold long words of people and end in "…".
    static bool isLabel(QQuickItem *text)
    {
        static const QStringList holders{u"WButton"_s, u"Pill"_s, u"SegmentTab"_s, u"WCheckBox"_s,
                                         u"WRadio"_s, u"WSwitch"_s, u"SectionHeader"_s, u"Field"_s,
                                         u"KeyValueRow"_s, u"WMenuItem"_s, u"WLink"_s};
        for (QQuickItem *item = text->parentItem(); item; item = item->parentItem()) {
            const QString name = QString::fromLatin1(item->metaObject()->className());
            if (holders.contains(name.section(u"_QML"_s, 0, 0)))
                return true;
        }
        return false;
    }

    static QString nameOf(QObject *object)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(object);
        return interface ? interface->text(QAccessible::Name) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        s_before = qInstallMessageHandler(listen);
        QAccessible::setActive(true);
    }

    void aScreenIsLoadedWithoutAWarning_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const QString &language : {u"de"_s, u"en"_s}) {
            for (const int width : {1600, 1280, 1000, 700})
                QTest::addRow("%s %d", qPrintable(language), width) << language << width;
        }
    }
    void aScreenIsLoadedWithoutAWarning()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        for (const Picture &picture : pictures()) {
            s_warnings.clear();
            Stage stage(language);
            QVERIFY(stage.window());
            stage.resize(width, 720);
            picture.stage(stage);
            QVERIFY2(s_warnings.isEmpty(), qPrintable(picture.name + u": "_s + s_warnings.join(u'\n')));
        }
    }

    void noLabelIsCutOff_data() { aScreenIsLoadedWithoutAWarning_data(); }
    void noLabelIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        for (const Picture &picture : pictures()) {
            Stage stage(language);
            stage.resize(width, 720);
            picture.stage(stage);
            for (QObject *object : stage.all()) {
                auto *item = qobject_cast<QQuickItem *>(object);
                if (!item || !item->isVisible() || !item->property("truncated").toBool() || !isLabel(item))
                    continue;
                QFAIL(qPrintable(u"%1: \"%2\""_s.arg(picture.name, item->property("text").toString())));
            }
        }
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        for (const QString &language : {u"de"_s, u"en"_s}) {
            for (const Picture &picture : pictures()) {
                Stage stage(language);
                stage.resize(1600, 1000);
                picture.stage(stage);
                for (QObject *object : stage.all()) {
                    auto *item = qobject_cast<QQuickItem *>(object);
                    if (!item || !item->isVisible() || !item->activeFocusOnTab() || item->isFocusScope())
                        continue;
                    QVERIFY2(!nameOf(item).isEmpty(),
                             qPrintable(u"%1: %2 %3"_s.arg(picture.name, QString::fromLatin1(item->metaObject()->className()),
                                                          item->objectName())));
                }
            }
        }
    }

    void hostileTextIsShownAsItIs()
    {
        Stage stage(u"de"_s);
        stage.resize(1600, 1000);
        stage.openShell();
        const QStringList texts = sample::hostileTexts();
        Delta<CaseRow> cases = sample::cases(true);
        CaseDetailRow detail = sample::caseDetail(true);
        cases.upserts[0].title = texts[0];
        cases.upserts[0].lastText = texts[2];
        cases.upserts[1].customer = texts[1];
        stage.find<CasesModel>()->apply(cases);
        stage.openCase();
        detail.body->title = texts[1];
        detail.body->customer.name = texts[0];
        detail.body->customer.company = texts[2];
        detail.body->description = texts[0];
        stage.find<CaseDetail>()->show(detail);
        Delta<ConversationRow> talk = sample::conversation(true);
        talk.upserts[1].message->text = texts[0];
        talk.upserts[2].message->text = texts[1];
        talk.upserts[4].message->text = texts[3];
        talk.upserts[6].message->text = texts[4];
        talk.upserts[3].message->files[0].name = texts[0].left(60);
        stage.find<ConversationModel>()->apply(talk);
        stage.settle(200);

        QStringList shown;
        for (QObject *object : stage.all()) {
            const QVariant format = object->property("textFormat");
            if (!format.isValid())
                continue;
            QCOMPARE(format.toInt(), int(Qt::PlainText));
            shown.append(object->property("text").toString());
        }
        for (const QString &text : texts)
            QVERIFY2(shown.contains(text), qPrintable(text));
    }

    void theLanguageChangesWhileTheWindowIsOpen()
    {
        Stage stage(u"en"_s);
        stage.resize(1600, 1000);
        stage.openShell();
        stage.openOffer();
        QCOMPARE(stage.item(u"offerAccept"_s)->property("label").toString(), u"Accept case"_s);
        stage.speak(u"de"_s);
        stage.settle();
        QCOMPARE(stage.item(u"offerAccept"_s)->property("label").toString(), u"Fall übernehmen"_s);
        QVERIFY(stage.item(u"offerHeadline"_s)->property("text").toString().startsWith(u"Nur für Sie noch"_s));
    }

    void aCountIsSaidInTheRightNumber()
    {
        Stage stage(u"en"_s);
        stage.openShell();
        CaseRow row = sample::cases(false).upserts[0];
        stage.find<CasesModel>()->apply(Delta<CaseRow>{true, {row}, {}});
        stage.settle();
        QCOMPARE(stage.item(u"quietPane"_s)->property("title").toString(), u"1 case needs you."_s);
    }
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
