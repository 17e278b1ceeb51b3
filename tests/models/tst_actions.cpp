// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionHandler.h"
#include "models/ActionRegistry.h"
#include "models/KeyChord.h"

#include <QKeySequence>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

// What the keys of a keyboard print: alone, then with Shift. Letters stand where they stand.
using Layout = QList<std::pair<QChar, QChar>>;

Layout layout(QStringView pairs)
{
    Layout keys;
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
        keys.append({pairs[i].toUpper(), pairs[i + 1].toUpper()});
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter)
        keys.append({QChar(letter), QChar(letter)});
    return keys;
}

// Qt reads Shift+7 with Ctrl as Ctrl+Shift+7 and, where Shift makes another sign, as Ctrl+that.
QList<QStringList> presses(const Layout &keys)
{
    QList<QStringList> all;
    for (const QString &modifiers : {QString(), u"Ctrl+"_s, u"Alt+"_s}) {
        for (const auto &[plain, shifted] : keys) {
            all.append({modifiers + plain});
            QStringList read{modifiers + u"Shift+"_s + plain};
            if (shifted != plain)
                read.append(modifiers + shifted);
            all.append(read);
        }
    }
    return all;
}

QString idAt(int row)
{
    return QString::fromLatin1(actionTable()[row].id);
}

// Pairs of actions that one press means at once.
QStringList meetings(const ActionRegistry &registry, const Layout &keys)
{
    QStringList found;
    const int count = registry.rowCount();
    // Keys without a sign are the same on every keyboard.
    QList<QStringList> all = presses(keys);
    QSet<QString> others;
    for (int row = 0; row < count; ++row) {
        for (const QString &chord : registry.chordsOf(idAt(row)))
            others.insert(chord);
    }
    for (const QString &chord : std::as_const(others))
        all.append({chord});
    for (const QStringList &read : std::as_const(all)) {
        QList<int> meant;
        for (int row = 0; row < count; ++row) {
            for (const QString &chord : registry.chordsOf(idAt(row))) {
                if (read.contains(chord) && !meant.contains(row))
                    meant.append(row);
            }
        }
        for (const int a : std::as_const(meant)) {
            for (const int b : std::as_const(meant)) {
                if (a < b && holdTogether(registry.scopeOf(a), registry.scopeOf(b)))
                    found.append(idAt(a) + u" and "_s + idAt(b) + u" on "_s + read.first());
            }
        }
    }
    return found;
}

} // namespace

// The one list of what can be done and with which keys.
class TestActions : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActionRegistry> m_registry;

    std::unique_ptr<ActionHandler> offer(const QString &id, const QString &why = {})
    {
        auto handler = std::make_unique<ActionHandler>();
        handler->setRegistry(m_registry.get());
        handler->setAction(id);
        handler->setWhyOff(why);
        handler->componentComplete();
        return handler;
    }
    QVariant value(const QString &id, int role) const
    {
        return m_registry->index(m_registry->rowOf(id)).data(role);
    }
    void begin()
    {
        m_registry = std::make_unique<ActionRegistry>();
        m_registry->setSettings(m_settings.get());
        m_registry->componentComplete();
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_folder.filePath(u"s.ini"_s));
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"s.ini"_s));
        begin();
    }

    void everyActionHasAnIdOfItsOwn()
    {
        QSet<QString> ids;
        for (const ActionRow &row : actionTable())
            ids.insert(QString::fromLatin1(row.id));
        QCOMPARE(ids.size(), qsizetype(actionTable().size()));
        QCOMPARE(m_registry->rowOf(u"case.rely"_s), -1);
    }

    void aChordIsWrittenAsQtWritesIt_data()
    {
        QTest::addColumn<QKeyCombination>("keys");
        QTest::newRow("letter") << (Qt::CTRL | Qt::SHIFT | Qt::Key_H);
        QTest::newRow("alone") << QKeyCombination(Qt::Key_A);
        QTest::newRow("sign") << (Qt::CTRL | Qt::Key_Comma);
        QTest::newRow("plus") << (Qt::CTRL | Qt::Key_Plus);
        QTest::newRow("function") << (Qt::SHIFT | Qt::Key_F6);
        QTest::newRow("return") << (Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
        QTest::newRow("arrow") << (Qt::ALT | Qt::Key_Left);
        QTest::newRow("delete") << QKeyCombination(Qt::Key_Delete);
        QTest::newRow("escape") << QKeyCombination(Qt::Key_Escape);
        QTest::newRow("page") << QKeyCombination(Qt::Key_PageDown);
        QTest::newRow("umlaut") << (Qt::CTRL | Qt::Key_Adiaeresis);
    }
    void aChordIsWrittenAsQtWritesIt()
    {
        QFETCH(QKeyCombination, keys);
        QCOMPARE(chordText(keys.key(), keys.keyboardModifiers()),
                 QKeySequence(keys).toString(QKeySequence::PortableText));
    }

    void everyDefaultChordIsReadByQtAsItIsWritten()
    {
        for (const ActionRow &row : actionTable()) {
            for (const QString &chord : m_registry->chordsOf(QString::fromLatin1(row.id)))
                QCOMPARE(QKeySequence(chord).toString(QKeySequence::PortableText), chord);
        }
    }

    void aSignIsTheSameWhereItNeedsShift()
    {
        QCOMPARE(chordText(Qt::Key_Slash, Qt::ShiftModifier), u"/"_s);
        QCOMPARE(chordText(Qt::Key_Slash, Qt::ControlModifier | Qt::ShiftModifier), u"Ctrl+/"_s);
        QCOMPARE(chordText(Qt::Key_1, Qt::KeypadModifier), u"1"_s);
        QCOMPARE(chordText(Qt::Key_Control, Qt::ControlModifier), QString());
    }

    void whatNothingOffersSaysWhyAndDoesNothing()
    {
        QCOMPARE(value(u"case.reply"_s, ActionRegistry::WhyOffRole).toString(),
                 u"Open a case first"_s);
        QVERIFY(!m_registry->trigger(u"case.reply"_s));
        const auto handler = offer(u"case.reply"_s);
        QSignalSpy done(handler.get(), &ActionHandler::triggered);
        QCOMPARE(value(u"case.reply"_s, ActionRegistry::WhyOffRole).toString(), QString());
        QVERIFY(m_registry->trigger(u"case.reply"_s));
        QCOMPARE(done.count(), 1);
    }

    void theNewestThatCanActIsAsked()
    {
        const auto first = offer(u"undo"_s);
        const auto second = offer(u"undo"_s);
        const auto off = offer(u"undo"_s, u"Not now"_s);
        QSignalSpy older(first.get(), &ActionHandler::triggered);
        QSignalSpy newer(second.get(), &ActionHandler::triggered);
        QSignalSpy refused(m_registry.get(), &ActionRegistry::refused);
        m_registry->trigger(u"undo"_s);
        QCOMPARE(newer.count(), 1);
        second->setOffered(false);
        m_registry->trigger(u"undo"_s);
        QCOMPARE(older.count(), 1);
        first->setOffered(false);
        QVERIFY(m_registry->trigger(u"undo"_s));
        QCOMPARE(refused.value(0).value(0).toString(), u"Not now"_s);
    }

    void whatIsGoneOffersNothing()
    {
        auto handler = offer(u"undo"_s);
        QVERIFY(value(u"undo"_s, ActionRegistry::OfferedRole).toBool());
        handler.reset();
        QVERIFY(!value(u"undo"_s, ActionRegistry::OfferedRole).toBool());
        QVERIFY(!m_registry->trigger(u"undo"_s));
    }

    void aKeyMeansWhatItsPlaceMakesOfIt()
    {
        const auto reply = offer(u"talk.reply"_s);
        QSignalSpy done(reply.get(), &ActionHandler::triggered);
        QVERIFY(!m_registry->press(u"cases"_s, Qt::Key_R, Qt::NoModifier));
        QVERIFY(m_registry->press(u"talk"_s, Qt::Key_R, Qt::NoModifier));
        QVERIFY(!m_registry->press(u"talk"_s, Qt::Key_R, Qt::ControlModifier));
        QVERIFY(!m_registry->press(u"talk"_s, Qt::Key_N, Qt::NoModifier));
        QCOMPARE(done.count(), 1);
    }

    void singleKeysCanBeSwitchedOffAndOthersStay()
    {
        const auto copy = offer(u"talk.copy"_s);
        const auto remove = offer(u"talk.remove"_s);
        m_registry->setSingleKeys(false);
        QVERIFY(!m_registry->press(u"talk"_s, Qt::Key_C, Qt::NoModifier));
        QVERIFY(m_registry->press(u"talk"_s, Qt::Key_Delete, Qt::NoModifier));
        begin();
        QVERIFY(!m_registry->singleKeys());
    }

    void changedKeysStayAndCanBeReset()
    {
        m_registry->setChord(u"case.time"_s, u"Ctrl+Shift+Y"_s);
        m_registry->setChord(u"case.note"_s, {});
        begin();
        QCOMPARE(m_registry->chordsOf(u"case.time"_s), QStringList{u"Ctrl+Shift+Y"_s});
        QCOMPARE(m_registry->chordsOf(u"case.note"_s), QStringList());
        QVERIFY(value(u"case.time"_s, ActionRegistry::ChangedRole).toBool());
        m_registry->reset(u"case.time"_s);
        QCOMPARE(m_registry->chordsOf(u"case.time"_s), QStringList{u"Ctrl+Shift+T"_s});
        m_registry->resetAll();
        begin();
        QCOMPARE(m_registry->chordsOf(u"case.note"_s), QStringList{u"Ctrl+Shift+R"_s});
        QVERIFY(!value(u"case.note"_s, ActionRegistry::ChangedRole).toBool());
    }

    void theDefaultComesBackWithItsTwins()
    {
        m_registry->setChord(u"case.solve"_s, u"Ctrl+Shift+Y"_s);
        m_registry->setChord(u"case.solve"_s, u"Ctrl+Shift+Return"_s);
        QCOMPARE(m_registry->chordsOf(u"case.solve"_s).size(), 2);
    }

    void somebodyElsesKeysAreNamedAndSwapped()
    {
        QCOMPARE(m_registry->holderOf(u"case.time"_s, u"Ctrl+R"_s), u"case.reply"_s);
        QCOMPARE(m_registry->holderOf(u"case.time"_s, u"Ctrl+Shift+T"_s), QString());
        // R in the list and R in the conversation never mean both.
        QCOMPARE(m_registry->holderOf(u"cases.accept"_s, u"R"_s), QString());
        m_registry->swapChord(u"case.time"_s, u"Ctrl+R"_s);
        QCOMPARE(m_registry->chordsOf(u"case.time"_s).value(0), u"Ctrl+R"_s);
        QCOMPARE(m_registry->chordsOf(u"case.reply"_s).value(0), u"Ctrl+Shift+T"_s);
    }

    void keysThatNobodyMayHaveAreRefused_data()
    {
        QTest::addColumn<QString>("chord");
        for (const char *chord :
             {"Ctrl+Alt+K", "Ctrl+U", "Ctrl+Shift+U", "Ctrl+Shift+E", "Ctrl+.", "Ctrl+;", "Ctrl+[",
              "Ctrl+\\", "Ctrl+F5", "Ctrl+Backspace", "Ctrl+C", "Esc", "Tab", "X",
              "Shift+X", "Space", "Ctrl+Return"})
            QTest::newRow(chord) << QString::fromLatin1(chord);
    }
    void keysThatNobodyMayHaveAreRefused()
    {
        QFETCH(QString, chord);
        QVERIFY(!m_registry->whyNot(u"case.time"_s, chord).isEmpty());
    }

    void otherKeysAreFree()
    {
        for (const QString &chord : {u"Ctrl+Shift+Y"_s, u"Alt+T"_s, u"F9"_s, u"Ctrl+#"_s})
            QCOMPARE(m_registry->whyNot(u"case.time"_s, chord), QString());
        QCOMPARE(m_registry->whyNot(u"cases.accept"_s, u"X"_s), QString());
        QVERIFY(!m_registry->whyNot(u"cases.accept"_s, u"J"_s).isEmpty());
    }

    void noTwoActionsMeetOnAKey_data()
    {
        QTest::addColumn<QString>("keys");
        const QString german = u"^°1!2\"3§4$5%6&7/8(9)0=ß?´`üÜ+*#'öÖäÄ,;.:-_<>"_s;
        QTest::newRow("de") << german;
        QTest::newRow("at") << german;
        QTest::newRow("ch") << u"§°1+2\"3*4ç5%6&7/8(9)0='?^`üè¨!$£öéäà,;.:-_<>"_s;
        QTest::newRow("us") << u"`~1!2@3#4$5%6^7&8*9(0)-_=+[{]}\\|;:'\",<.>/?"_s;
    }
    void noTwoActionsMeetOnAKey()
    {
        QFETCH(QString, keys);
        QCOMPARE(meetings(*m_registry, layout(keys)), QStringList());
        m_registry->setChord(u"case.time"_s, u"Ctrl+Shift+P"_s);
        QCOMPARE(meetings(*m_registry, layout(keys)).value(0),
                 u"presence.open and case.time on Ctrl+Shift+P"_s);
        // Shift+7 makes the "/" of the list of keys on these keyboards.
        m_registry->setChord(u"case.time"_s, u"Ctrl+Shift+7"_s);
        QCOMPARE(meetings(*m_registry, layout(keys)).isEmpty(), keys.startsWith(u'`'));
    }

    void everyActionIsWithinReachOnEachKeyboard_data() { noTwoActionsMeetOnAKey_data(); }
    void everyActionIsWithinReachOnEachKeyboard()
    {
        QFETCH(QString, keys);
        QSet<QString> reach;
        for (const QStringList &read : presses(layout(keys)))
            reach += QSet<QString>(read.cbegin(), read.cend());
        for (const ActionRow &row : actionTable()) {
            const QStringList chords = m_registry->chordsOf(QString::fromLatin1(row.id));
            const bool named = std::ranges::any_of(chords, [&](const QString &chord) {
                return chord.section(u'+', -1).size() > 1 || reach.contains(chord);
            });
            QVERIFY2(chords.isEmpty() || named, row.id);
        }
    }
};

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
