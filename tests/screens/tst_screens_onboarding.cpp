// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ApplicantDetail.h"
#include "models/ApplicantsModel.h"
#include "models/IdentificationImport.h"
#include "models/LinkStatus.h"
#include "tests/screens/Stage.h"

#include <QAccessible>
#include <QFile>
#include <QMimeData>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// Result files of an identification: chosen in the dialog, or dropped onto the application. What a
// screen reader hears and does there.
class TestScreensOnboarding : public QObject {
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;
    QTemporaryDir m_folder;

    // A readable result of nobody's, or something else.
    QUrl file(bool isResult)
    {
        const QString path = m_folder.filePath(isResult ? u"result.csv"_s : u"letter.csv"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            return {};
        out.write(isResult ? "referenceId;identificationMethod;status;identificationTime;modified\n"
                             "WB7K3M9QX2;video;success;2026-11-20T10:00:00Z;2026-11-20T10:00:00Z\n"
                           : "Dear Sir or Madam\n");
        return QUrl::fromLocalFile(path);
    }
    void openApplicant(const ApplicantRow &row = sample::applicantToCompare())
    {
        Stage &stage = *m_stage;
        stage.go(u"onboarding"_s);
        stage.item(u"applicantsList"_s)
            ->setProperty("currentIndex", stage.find<ApplicantsModel>()->indexOfKey(row.key));
        stage.settle();
        stage.find<ApplicantDetail>()->show(row);
        stage.settle(60);
    }
    // As a file manager does it; whether the window took it.
    bool drop(const QUrl &url)
    {
        QMimeData data;
        data.setUrls({url});
        QQuickWindow *window = m_stage->window();
        const QPoint place(1100, 600);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &drop);
        m_stage->settle();
        return true;
    }
    static QAccessibleInterface *heard(QQuickItem *item)
    {
        return QAccessible::queryAccessibleInterface(item);
    }

private Q_SLOTS:
    void init()
    {
        qputenv("TZ", "Europe/Berlin");
        m_stage = std::make_unique<Stage>(u"en"_s);
        QVERIFY(m_stage->openForUse());
        openApplicant();
    }
    void cleanup() { m_stage.reset(); }

    void theFileThatWasChosenIsRead()
    {
        Stage &stage = *m_stage;
        QSignalSpy failed(stage.find<IdentificationImport>(), &IdentificationImport::failed);
        QMetaObject::invokeMethod(stage.item(u"identImport"_s), "clicked");
        auto *dialog = stage.find<QObject>(u"identFile"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->property("visible").toBool());
        for (const bool isResult : {false, true}) {
            dialog->setProperty("selectedFile", file(isResult));
            QMetaObject::invokeMethod(dialog, "accepted");
            stage.settle();
            QCOMPARE(failed.size(), 1);  // only what is none
        }
        QVERIFY(failed[0][0].toString().startsWith(u"This is no result file that can be read"_s));
        dialog->setProperty("visible", false);
    }

    void aFileCanBeDroppedOntoTheApplication()
    {
        QSignalSpy failed(m_stage->find<IdentificationImport>(), &IdentificationImport::failed);
        QVERIFY(drop(file(true)));
        QCOMPARE(failed.size(), 0);
        QVERIFY(drop(file(false)));
        QCOMPARE(failed.size(), 1);
    }

    void whoIsOpenedFirstGetsTheKeyboardWhenHeIsRead()
    {
        Stage &stage = *m_stage;
        auto *detail = stage.find<ApplicantDetail>();
        detail->setKey({});  // nobody was looked at yet
        stage.settle();
        QQuickItem *list = stage.item(u"applicantsList"_s);
        list->forceActiveFocus(Qt::TabFocusReason);
        const ApplicantRow row = sample::applicantToCompare();
        QMetaObject::invokeMethod(list, "activated",
                                  Q_ARG(int, stage.find<ApplicantsModel>()->indexOfKey(row.key)));
        stage.settle();
        detail->show(row);
        QTRY_VERIFY(!list->hasActiveFocus());
        const QQuickItem *at = stage.window()->activeFocusItem();
        QVERIFY(at && at->mapToScene({}).x() > list->mapToScene({list->width(), 0}).x());
    }

    void aVerdictChosenByAScreenReaderIsHeard()
    {
        auto *panel = m_stage->item(u"decisionPanel"_s);
        QMetaObject::invokeMethod(panel, "begin", Q_ARG(QString, u"decide"_s));
        m_stage->settle();
        for (const QString &action : {QAccessibleActionInterface::pressAction(),
                                      QAccessibleActionInterface::toggleAction()}) {
            const bool first = action == QAccessibleActionInterface::pressAction();
            QQuickItem *radio
                = m_stage->item(first ? u"verdictApprove"_s : u"verdictRefuse"_s);
            heard(radio)->actionInterface()->doAction(action);
            QVERIFY(radio->property("checked").toBool());
            QCOMPARE(panel->property("verdict").toString(), first ? u"approve"_s : u"refuse"_s);
        }
    }

    void aPasswordFieldSaysWhatItIsThoughTheScreenReaderComesLater()
    {
        QAccessible::setActive(false);
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nimport Werkbank.Controls\n"
                          "WTextField { label: 'Passphrase'; echoMode: TextInput.Password }",
                          {});
        const std::unique_ptr<QObject> field(component.create());
        QVERIFY2(field, qPrintable(component.errorString()));
        QAccessible::setActive(true);
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(field.get());
        QVERIFY(said && said->state().passwordEdit);
        QCOMPARE(said->text(QAccessible::Description), u"Passphrase"_s);
        field->setProperty("description", u"Too short"_s);
        QCOMPARE(said->text(QAccessible::Description), u"Passphrase. Too short"_s);
    }

    void theOpenPlaceIsSaid()
    {
        const auto chosen = [this](const QString &name) {
            for (QObject *object : m_stage->all()) {
                auto *item = qobject_cast<QQuickItem *>(object);
                if (item && item->objectName() == name && heard(item)
                    && heard(item)->role() == QAccessible::PageTab
                    && heard(item)->state().selected)
                    return true;
            }
            return false;
        };
        QVERIFY(chosen(u"railOnboarding"_s));
        QVERIFY(!chosen(u"railSettings"_s));
        m_stage->go(u"settings"_s);
        QVERIFY(chosen(u"railSettings"_s));
        QAccessibleInterface *page = heard(m_stage->window()->activeFocusItem());
        QVERIFY(page && page->state().focusable);
        QCOMPARE(page->text(QAccessible::Name), u"Settings"_s);
    }

    void nothingIsTakenWithoutAConnection()
    {
        Stage &stage = *m_stage;
        LinkState state;
        state.link = Link::Offline;
        state.since = {FixedClock::noon10 - 600'000};
        stage.find<LinkStatus>()->show(state);
        stage.settle();
        QVERIFY(!drop(file(true)));
        QVERIFY(!stage.item(u"identImport"_s)->property("disabledReason").toString().isEmpty());
    }

    void tabBringsInSightWhatLiesBelow()
    {
        Stage &stage = *m_stage;
        stage.resize(1280, 720);
        openApplicant(sample::applicantToDecide(false));
        QMetaObject::invokeMethod(stage.item(u"decideButton"_s), "clicked");
        stage.settle();
        QQuickItem *refuse = stage.item(u"verdictRefuse"_s);
        refuse->setProperty("checked", true);
        QMetaObject::invokeMethod(refuse, "toggled");
        stage.settle();
        QQuickItem *words = stage.item(u"decisionText"_s);
        QVERIFY(words->mapToScene({0, 0}).y() > 720);
        refuse->forceActiveFocus(Qt::TabFocusReason);
        for (int i = 0; i < 40 && !words->hasActiveFocus(); ++i) {
            QTest::keyClick(stage.window(), Qt::Key_Tab);
            stage.settle(5);
            const auto *at = stage.window()->activeFocusItem();
            const double y = at->mapToScene({0, 0}).y();
            QVERIFY2(y >= 0 && y + at->height() <= 720, qPrintable(at->objectName()));
        }
        QVERIFY(words->hasActiveFocus());
    }
};

QTEST_MAIN(TestScreensOnboarding)
#include "tst_screens_onboarding.moc"
