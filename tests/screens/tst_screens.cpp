// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CaseDetail.h"
#include "models/CasesModel.h"
#include "models/ConversationModel.h"
#include "tests/screens/Pictures.h"

#include <QAccessible>
#include <QTest>

#include <algorithm>

using namespace werkbank;
using namespace Qt::StringLiterals;

// Every screen in both languages and at widths at which panes come and go.
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
        static const QStringList holders{u"WButton"_s,       u"Pill"_s,   u"SegmentTab"_s,
                                         u"WCheckBox"_s,     u"WRadio"_s, u"WSwitch"_s,
                                         u"SectionHeader"_s, u"Field"_s,  u"KeyValueRow"_s,
                                         u"WMenuItem"_s,     u"WLink"_s};
        for (QQuickItem *item = text->parentItem(); item; item = item->parentItem()) {
            if (holders.contains(kindOf(item)))
                return true;
        }
        return false;
    }

    // Labels that end in "…", buttons that stick out of the window or of their card, and what takes
    // the keyboard and has no name.
    static QStringList wrongIn(const Stage &stage)
    {
        QStringList found;
        for (QObject *object : stage.all()) {
            auto *item = qobject_cast<QQuickItem *>(object);
            if (!item || !item->isVisible())
                continue;
            if (item->property("truncated").toBool() && isLabel(item))
                found.append(u"cut off: "_s + item->property("text").toString());
            if (kindOf(item) == "WButton"_L1 && sticksOut(item))
                found.append(u"sticks out: "_s + item->property("label").toString());
            if (item->activeFocusOnTab() && !item->isFocusScope() && nameOf(item).isEmpty())
                found.append(u"no name: %1 %2"_s.arg(kindOf(item), item->objectName()));
        }
        return found;
    }

    static bool sticksOut(QQuickItem *button)
    {
        for (QQuickItem *item = button->parentItem(); item; item = item->parentItem()) {
            if (kindOf(item) != "Card"_L1 && item->parentItem())
                continue;
            const QRectF place = button->mapRectToItem(
                item, QRectF(0, 0, button->width(), button->height()));
            return place.left() < 0 || place.right() > item->width() + 0.5;
        }
        return false;
    }

    static QString kindOf(QQuickItem *item)
    {
        return QString::fromLatin1(item->metaObject()->className()).section(u"_QML"_s, 0, 0);
    }

    // Qt hides the name of a password field; its description says it.
    static QString nameOf(QObject *object)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(object);
        if (!interface)
            return {};
        return interface->text(interface->state().passwordEdit ? QAccessible::Description
                                                               : QAccessible::Name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        s_before = qInstallMessageHandler(listen);
        QAccessible::setActive(true);
    }

    void aScreenIsWholeNamedAndWithoutAWarning_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        // German words are the longer ones. Making a screen is most of the work: the long set of tests
        // makes each in both languages at all widths, tst_screens_narrow those that change there.
        if (!qEnvironmentVariableIsSet("WERKBANK_ALL_SIZES")) {
            QTest::newRow("de 1280") << u"de"_s << 1280;
            return;
        }
        for (const QString &language : {u"de"_s, u"en"_s}) {
            for (const int width : {1600, 1280, 1000, 700})
                QTest::addRow("%s %d", qPrintable(language), width) << language << width;
        }
    }
    void aScreenIsWholeNamedAndWithoutAWarning()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        Stage stage(language);
        QVERIFY(stage.window());
        for (const Picture &picture : pictures()) {
            s_warnings.clear();
            stage.entrance().show({});  // closes what the last one opened
            stage.resize(width, 720);
            picture.stage(stage);
            stage.settle(100);
            const QStringList wrong = s_warnings + wrongIn(stage);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 at %2: %3"_s.arg(picture.name).arg(width)
                                                     .arg(wrong.join(u'\n'))));
        }
    }

    void hostileTextIsShownAsItIs()
    {
        Stage stage(u"de"_s);
        stage.resize(1600, 1000);
        stage.openShell();
        const QStringList texts = sample::hostileTexts();
        Delta<CaseView> cases = sample::cases(true);
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
        for (const QString &text : texts) {
            QVERIFY2(std::any_of(shown.cbegin(), shown.cend(),
                                 [&](const QString &line) { return line.contains(text); }),
                     qPrintable(text));
        }
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
        QVERIFY(stage.item(u"offerHeadline"_s)
                    ->property("text")
                    .toString()
                    .startsWith(u"Nur für Sie noch"_s));
    }

    void aCountIsSaidInTheRightNumber()
    {
        Stage stage(u"en"_s);
        stage.openShell();
        CaseView row = sample::cases(false).upserts[0];
        stage.find<CasesModel>()->apply(Delta<CaseView>{true, {row}, {}});
        stage.settle();
        QCOMPARE(stage.item(u"quietPane"_s)->property("title").toString(), u"1 case needs you."_s);
    }
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
