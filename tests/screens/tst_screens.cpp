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

    static bool isWords(QQuickItem *item)
    {
        static const QStringList kinds{u"WText"_s,     u"WButton"_s, u"Pill"_s,      u"IconButton"_s,
                                       u"WCheckBox"_s, u"WRadio"_s,  u"WSwitch"_s,   u"WComboBox"_s,
                                       u"WTextField"_s, u"WLink"_s,  u"SectionHeader"_s};
        const QVariant text = item->property("text");
        return kinds.contains(kindOf(item)) && item->isVisible() && item->opacity() > 0
            && item->width() >= 1 && (kindOf(item) != "WText"_L1 || !text.toString().isEmpty());
    }

    // Where its letters are, which may be less than what it takes.
    static QRectF inkOf(QQuickItem *item)
    {
        const QRectF all(item->x(), item->y(), item->width(), item->height());
        const QVariant width = item->property("contentWidth");
        if (kindOf(item) != "WText"_L1 || !width.isValid())
            return all;
        const int way = item->property("effectiveHorizontalAlignment").toInt();
        const qreal ink = std::min(width.toReal(), all.width());
        const qreal left = way == Qt::AlignRight ? all.right() - ink
            : way == Qt::AlignHCenter            ? all.center().x() - ink / 2
                                                 : all.left();
        return {left, all.top(), ink, all.height()};
    }

    // Words that lie over words beside them.
    static QStringList overlapsIn(QQuickItem *parent)
    {
        QStringList found;
        const QList<QQuickItem *> children = parent->childItems();
        if (children.size() < 2)
            return found;
        QList<QQuickItem *> words;
        for (QQuickItem *child : children) {
            if (isWords(child))
                words.append(child);
        }
        for (qsizetype i = 0; i < words.size(); ++i) {
            for (qsizetype k = i + 1; k < words.size(); ++k) {
                const QRectF both = inkOf(words[i]).intersected(inkOf(words[k]));
                if (both.width() > 2 && both.height() > 4)
                    found.append(u"overlap: %1 | %2"_s.arg(saidBy(words[i]), saidBy(words[k])));
            }
        }
        return found;
    }

    static QString saidBy(QQuickItem *item)
    {
        const QString label = item->property("label").toString();
        return label.isEmpty() ? item->property("text").toString() : label;
    }

    // Letters outside of what was laid out for them.
    static bool isCropped(QQuickItem *item)
    {
        return kindOf(item) == "WText"_L1 && !item->property("text").toString().isEmpty()
            && item->width() >= 1
            && (item->property("contentHeight").toReal() > item->height() + 2
                || item->property("contentWidth").toReal() > item->width() + 2);
    }

    // Labels that end in "…", words that are cropped or lie over others, buttons that stick out of
    // the window or of their card, and what takes the keyboard and has no name.
    static QStringList wrongIn(const Stage &stage)
    {
        QStringList found;
        for (QObject *object : stage.all()) {
            auto *item = qobject_cast<QQuickItem *>(object);
            if (!item || !item->isVisible())
                continue;
            if (item->property("truncated").toBool() && isLabel(item))
                found.append(u"cut off: "_s + item->property("text").toString());
            found += overlapsIn(item);
            if (isCropped(item))
                found.append(u"cropped: "_s + item->property("text").toString());
            if (kindOf(item) == "WButton"_L1 && sticksOut(item))
                found.append(u"sticks out: "_s + item->property("label").toString());
            if (item->activeFocusOnTab() && !item->isFocusScope() && nameOf(item).isEmpty())
                found.append(u"no name: %1 %2"_s.arg(kindOf(item), item->objectName()));
        }
        return found;
    }

    // What is still so after a while: a busy machine is late with the last frame.
    static QStringList lastingIn(Stage &stage)
    {
        stage.settle(100);
        QStringList wrong = wrongIn(stage);
        for (int more = 0; more < 10 && !wrong.isEmpty(); ++more) {
            stage.settle(100);
            wrong = wrongIn(stage);
        }
        return wrong;
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
        QTest::addColumn<QStringList>("only");
        // German words are the longer ones. Making a screen is most of the work: the long set of tests
        // makes each in both languages at all widths, tst_screens_narrow those that change there.
        if (!qEnvironmentVariableIsSet("WERKBANK_ALL_SIZES")) {
            QTest::newRow("de 1280") << u"de"_s << 1280 << QStringList();
            const QStringList some{u"protect"_s, u"workspace"_s, u"solve"_s, u"time"_s, u"hours"_s,
                                   u"settings"_s, u"remote-strip"_s};
            QTest::newRow("long 1280") << u"long"_s << 1280 << some;
            QTest::newRow("rtl 1280") << u"rtl"_s << 1280 << some;
            return;
        }
        // "1", or languages that nobody speaks.
        const QString wanted = qEnvironmentVariable("WERKBANK_ALL_SIZES");
        for (const QString &language : (wanted == "1"_L1 ? u"de,en"_s : wanted).split(u',')) {
            for (const int width : {1600, 1280, 1000, 700})
                QTest::addRow("%s %d", qPrintable(language), width)
                    << language << width << QStringList();
        }
    }
    void aScreenIsWholeNamedAndWithoutAWarning()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        QFETCH(QStringList, only);
        Stage stage(language);
        QVERIFY(stage.window());
        QStringList all;
        for (const Picture &picture : pictures()) {
            if (!only.isEmpty() && !only.contains(picture.name))
                continue;
            s_warnings.clear();
            stage.entrance().show({});  // closes what the last one opened
            stage.resize(width, 720);
            picture.stage(stage);
            const QStringList lasting = lastingIn(stage);
            for (const QString &wrong : s_warnings + lasting) {
                all.append(picture.name + u": "_s + wrong);
                qInfo().noquote() << all.constLast();
            }
        }
        QVERIFY2(all.isEmpty(), qPrintable(u"%1 findings, above"_s.arg(all.size())));
    }

    void aLayoutFromRightToLeftIsTurnedAndCodeIsNot()
    {
        Stage stage(u"rtl"_s);
        stage.resize(1280, 720);
        for (const Picture &picture : pictures()) {
            if (picture.name == "remote-strip"_L1)
                picture.stage(stage);
        }
        stage.settle(100);
        const auto middle = [&](const QString &name) {
            QQuickItem *item = stage.item(name);
            return item ? item->mapToScene(QPointF(item->width() / 2, 0)).x() : -1.0;
        };
        QVERIFY(middle(u"railCases"_s) > 1200);
        QVERIFY(middle(u"casesList"_s) > middle(u"conversation"_s));
        QVERIFY(middle(u"liveEnd"_s) < middle(u"liveOpen"_s));
        QVERIFY(middle(u"liveOpen"_s) < middle(u"liveText"_s));
        QVERIFY(middle(u"composerSend"_s) < middle(u"composerReply"_s));
        for (QObject *object : stage.all()) {
            auto *code = qobject_cast<QQuickItem *>(object);
            if (!code || kindOf(code) != "SelectableText"_L1 || !code->isVisible()
                || !code->property("monospace").toBool())
                continue;
            QCOMPARE(code->property("effectiveHorizontalAlignment").toInt()
                         == int(Qt::AlignRight),
                     code->property("horizontalAlignment").toInt() == int(Qt::AlignRight));
        }
    }

    void whatIsOpenedComesInSight()
    {
        Stage stage(u"en"_s);
        stage.resize(1280, 720);
        for (const Picture &picture : pictures()) {
            if (picture.name == "finance-decide"_L1)
                picture.stage(stage);
        }
        stage.settle(400);
        QQuickItem *send = stage.item(u"decisionSend2"_s);
        QVERIFY(send->isVisible());
        QVERIFY(send->mapToScene(QPointF(0, send->height())).y() < 720);
        QVERIFY(stage.item(u"decisionTitle2"_s)->mapToScene({}).y() > 60);
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

    void datesAndTheWeekChangeWhileTheWindowIsOpen()
    {
        Stage stage(u"en"_s);
        stage.resize(1280, 720);
        stage.openShell();
        stage.go(u"hours"_s);
        const auto places = [&](const QString &text) {
            QList<qreal> found;
            for (QObject *object : stage.all()) {
                auto *item = qobject_cast<QQuickItem *>(object);
                if (item && item->isVisible() && item->property("text").toString() == text)
                    found.append(item->mapToScene({}).x());
            }
            return found;
        };
        QVERIFY(places(u"Mon 16"_s).value(0) < places(u"Sun 22"_s).value(0));
        QCOMPARE(places(u"Wed, 25 November"_s).size(), 1);
        stage.settings().setFirstDay(u"7"_s);
        stage.settings().setDateForm(u"monthFirst"_s);
        stage.settle();
        QVERIFY(places(u"Sun 22"_s).value(0) < places(u"Mon 23"_s).value(0));
        QCOMPARE(places(u"Wed, November 25"_s).size(), 1);
        // Chosen here; it says today's date in each form.
        stage.go(u"settings"_s);
        QCOMPARE(stage.item(u"settingDates"_s)->property("displayText").toString(), u"11/22/2026"_s);
        QCOMPARE(stage.item(u"settingFirstDay"_s)->property("displayText").toString(), u"Sunday"_s);
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
