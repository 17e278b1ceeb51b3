// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text from outside in every text property of every control: nothing is fetched, nothing crashes,
// and it is drawn as it is. The corpus holds the strings that crashed or fetched in Qt's own style.
#include <QAccessible>
#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Werkbank_ControlsPlugin)

using namespace Qt::StringLiterals;

class HostileText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++m_fetches;
                socket->abort();
            }
        });
        m_view = std::make_unique<QQuickView>();
        m_view->setResizeMode(QQuickView::SizeRootObjectToView);
        m_view->resize(1200, 900);
        m_view->setSource(
            QUrl::fromLocalFile(QLatin1StringView(QML_SOURCES) + "/Everything.qml"_L1));
        QCOMPARE(m_view->status(), QQuickView::Ready);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void hostileTextIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("image") << image();
        QTest::newRow("image without quotes") << u"<img src=a>"_s;
        QTest::newRow("huge image") << u"<img width=2000000000 height=2000000000>"_s;
        QTest::newRow("bold") << u"<b>bold</b><br><font size=7>big"_s;
        QTest::newRow("markdown image") << u"![x](%1/m.png) [link](javascript:1)"_s.arg(address());
        QTest::newRow("style") << u"<style>*{background:url(%1/s.png)}</style>"_s.arg(address());
        QTest::newRow("mnemonics") << u"&Save && Kabel&Netz &&&"_s;
        QTest::newRow("placeholders") << u"%1 %2 %n %L1 %%"_s;
        QTest::newRow("script") << u"\"; Qt.quit(); //${1+1}"_s;
        QTest::newRow("entities") << u"&lt;img&gt; &#60;b&#62; &nbsp;"_s;
        QTest::newRow("right to left") << u"\u05d0\u05d1\u202e gnp.exe \u202c\u2067x"_s;
        QTest::newRow("zalgo") << u"Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334A"_s;
        QTest::newRow("emoji")
            << u"\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1E9\U0001F1EA"_s;
        QTest::newRow("control characters") << u"a\u0000b\u001b[31mred\u0007\u2028line\u2029para"_s;
        QTest::newRow("long line") << QString(8 * 1024, u'W');
        QTest::newRow("many lines") << u"line\n"_s.repeated(500);
        QTest::newRow("empty") << QString();
    }

    void hostileTextIsShownAsItIs()
    {
        QFETCH(QString, text);
        m_fetches = 0;
        m_view->rootObject()->setProperty("hostile", text);
        for (const char *state : {"openMenu", "openPopover", "openDialog", "openCombo"}) {
            QVERIFY(QMetaObject::invokeMethod(m_view->rootObject(), state));
            QVERIFY(!m_view->grabWindow().isNull());
            QCoreApplication::processEvents();
        }
        QTest::qWait(30);
        QCOMPARE(m_fetches, 0);

        int literal = 0;
        for (QQuickItem *item : allItems()) {
            const bool isText = item->inherits("QQuickText");
            if (!isText && !item->inherits("QQuickTextEdit"))
                continue;
            QCOMPARE(item->property("textFormat").toInt(), int(Qt::PlainText));
            if (isText && item->property("text").toString() == text)
                ++literal;
        }
        // 30 Text items carry it unchanged; those that join it with other words come on top.
        QVERIFY2(text.isEmpty() || literal >= 30, qPrintable(QString::number(literal)));
    }

    void noTextMakesAShortcut()
    {
        m_view->rootObject()->setProperty("hostile", u"&q"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Q, Qt::AltModifier);
        QCOMPARE(m_view->rootObject()->property("pressed").toInt(), 0);
    }

    void everyFocusableControlHasANameAndARole()
    {
        QMetaObject::invokeMethod(m_view->rootObject(), "closeAll");
        m_view->rootObject()->setProperty("hostile", u"Name"_s);
        int seen = 0;
        QStringList nameless;
        for (QQuickItem *item : allItems()) {
            if (!item->activeFocusOnTab() || !item->isVisible() || !item->isEnabled())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
            QVERIFY2(face, item->metaObject()->className());
            ++seen;
            if (face->text(QAccessible::Name).isEmpty() || face->role() == QAccessible::NoRole
                || face->role() == QAccessible::Client)
                nameless.append(QLatin1StringView(item->metaObject()->className()));
        }
        QVERIFY(seen >= 15);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", ")));
    }

    // Without this the silence of the others would prove nothing. Last, as the engine asks again.
    void theListenerHearsAFetchOfRichText()
    {
        QQmlComponent component(m_view->engine());
        component.setData("import QtQuick; Text { textFormat: Text.RichText }", QUrl());
        const std::unique_ptr<QObject> text(component.create());
        qobject_cast<QQuickItem *>(text.get())->setParentItem(m_view->contentItem());
        text->setProperty("text", image());
        QTRY_VERIFY(m_fetches > 0);
    }

private:
    QString address() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    QString image() const { return u"<img src=\"%1/x.png\">"_s.arg(address()); }

    QList<QQuickItem *> allItems() const
    {
        QList<QQuickItem *> all{m_view->contentItem()};
        for (qsizetype i = 0; i < all.size(); ++i)
            all.append(all.at(i)->childItems());
        return all;
    }

    QTcpServer m_server;
    int m_fetches = 0;
    std::unique_ptr<QQuickView> m_view;
};

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QAccessible::setActive(true);
    HostileText test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hostile_text.moc"
