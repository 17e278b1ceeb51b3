// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each control of the gallery in each state against what is remembered of it: its size and a hash
// of its pixels, nothing tolerated. Fonts and icons are bundled and the renderer is software, so
// pixels do not depend on the computer. What differs is named and lies as a picture in the build
// folder. With WERKBANK_RENEW_LOOKS in the environment it writes what should be remembered. That it
// sees enough is tried, too: each edge is thinned by one pixel and each text moved by two.
#include <QColor>
#include <QCryptographicHash>
#include <QDir>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQmlListReference>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickView>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

Q_IMPORT_QML_PLUGIN(Werkbank_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Werkbank_GalleryPlugin)

using namespace Qt::StringLiterals;

namespace {

// What no specimen can show by itself: grounds and edges of others, colours, things without a look.
const QStringList parts{u"ChoiceWords"_s, u"Colours"_s, u"ContrastDarkColours"_s,
    u"ContrastLightColours"_s, u"DarkColours"_s, u"FieldEdge"_s, u"FloatEdge"_s, u"FocusReturn"_s,
    u"Lazy"_s, u"LightColours"_s, u"MenuEdge"_s, u"Pressable"_s, u"SegmentTab"_s, u"Shadow"_s,
    u"SpinSign"_s, u"Theme"_s, u"ToastStack"_s};

struct Look {
    QString size;
    QStringList hashes;  // one for each theme
};

QString hashOf(const QImage &tile)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QImage plain = tile.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < plain.height(); ++y)
        hash.addData(QByteArrayView(plain.constScanLine(y), 3 * plain.width()));
    return QString::fromLatin1(hash.result().toHex().left(12));
}

QList<QQuickItem *> itemsIn(QQuickItem *item)
{
    QList<QQuickItem *> found{item};
    for (QQuickItem *child : item->childItems())
        found += itemsIn(child);
    return found;
}

QList<QQuickItem *> specimensIn(QQuickItem *item)
{
    QList<QQuickItem *> found = itemsIn(item);
    erase_if(found, [](QQuickItem *one) {
        return !QLatin1StringView(one->metaObject()->className()).startsWith("Specimen_"_L1);
    });
    return found;
}

bool hasText(const QQuickItem *item)
{
    return item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}

// An edge of its ground's colour is none. Qt calls it black where none was asked for.
bool hasEdge(const QQuickItem *item)
{
    if (!item->inherits("QQuickRectangle"))
        return false;
    const auto colour = QQmlProperty::read(item, u"border.color"_s).value<QColor>();
    return QQmlProperty::read(item, u"border.width"_s).toInt() > 0 && colour.alpha() > 0
        && colour != Qt::black && colour != item->property("color").value<QColor>();
}

// Thinned by one pixel, or moved by two, past its anchors; -1 takes it back.
void spoil(QQuickItem *item, int by, QObject *twoPixels)
{
    QQmlListReference moves(item, "transform");
    if (hasText(item) && by > 0)
        moves.append(twoPixels);
    else if (hasText(item))
        moves.clear();
    else
        QQmlProperty::write(item, u"border.width"_s,
                            QQmlProperty::read(item, u"border.width"_s).toInt() - by);
}

} // namespace

class Looks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QObject *theme = m_view.engine()->singletonInstance<QObject *>("Werkbank.Controls",
                                                                       "Theme");
        QVERIFY(theme);
        theme->setProperty("reducedMotion", true);
        QQmlComponent move(m_view.engine());
        move.setData("import QtQuick\nTranslate { x: 2 }", {});
        m_twoPixels.reset(move.create());
        QVERIFY(m_twoPixels);
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.setInitialProperties({{u"bare"_s, true}});
        m_view.loadFromModule("Werkbank.Gallery", "Gallery");
        QVERIFY(m_view.rootObject());
        m_view.resize(1200, 720);
        m_view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_view));
        // Nothing is under the pointer and nothing has the keyboard but what a specimen says.
        for (const QVariant &page : m_view.rootObject()->property("pages").toList()) {
            if (page != u"Offer"_s && page != u"Workspace"_s)
                m_sheets.append(page.toString());
        }
    }

    void everyControlHasASpecimen()
    {
        QSet<QString> shown;
        for (const QString &sheet : std::as_const(m_sheets)) {
            for (QQuickItem *specimen : open(sheet)) {
                for (const QString &word : specimen->property("name").toString().split(
                         QRegularExpression(u"[ ,]+"_s)))
                    shown.insert(word);
            }
        }
        QStringList missing;
        for (const QFileInfo &file : QDir(QStringLiteral(CONTROLS_FOLDER)).entryInfoList(
                 {u"*.qml"_s})) {
            if (!shown.contains(file.baseName()) && !parts.contains(file.baseName()))
                missing.append(file.baseName());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void everyControlLooksAsRemembered()
    {
        const QMap<QString, Look> now = looks();
        for (auto it = now.cbegin(); it != now.cend(); ++it)
            QVERIFY2(it->hashes.size() == schemes().size(),
                     qPrintable(it.key() + u" is there twice"_s));
        if (qEnvironmentVariableIsSet("WERKBANK_RENEW_LOOKS")) {
            write(now);
            return;
        }
        const QMap<QString, Look> remembered = read();
        QStringList wrong;
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            if (!remembered.contains(it.key()))
                wrong.append(it.key() + u": is not remembered"_s);
            else
                wrong += differences(it.key(), remembered[it.key()], *it);
        }
        for (const QString &name : remembered.keys()) {
            if (!now.contains(name))
                wrong.append(name + u": is no longer there"_s);
        }
        for (const QString &line : std::as_const(wrong))
            qWarning().noquote() << line;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.value(0)));
    }

    void everyThinnerEdgeAndEveryMovedTextIsSeen()
    {
        m_view.rootObject()->setProperty("scheme", u"light"_s);
        QStringList unseen;
        int spoiled = 0;
        for (const QString &sheet : std::as_const(m_sheets)) {
            const QList<QQuickItem *> specimens = open(sheet);
            const QList<QList<QQuickItem *>> marks = marksOf(specimens);
            const QImage whole = m_view.grabWindow();
            for (qsizetype round = 0; anyLeft(marks, round); ++round) {
                spoilAll(marks, round, 1);
                const QImage page = m_view.grabWindow();
                for (qsizetype i = 0; i < specimens.size(); ++i) {
                    if (round >= marks[i].size())
                        continue;
                    ++spoiled;
                    if (cut(page, specimens[i]) == cut(whole, specimens[i]))
                        unseen.append(u"%1: %2 %3"_s.arg(
                            specimens[i]->property("name").toString(),
                            QString::fromLatin1(marks[i][round]->metaObject()->className()),
                            marks[i][round]->property("text").toString()));
                }
                spoilAll(marks, round, -1);
            }
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
        QVERIFY2(spoiled > 300, qPrintable(QString::number(spoiled)));
    }

private:
    // The edges and texts that lie in each specimen's tile, those that float above it as well.
    QList<QList<QQuickItem *>> marksOf(const QList<QQuickItem *> &specimens)
    {
        QList<QList<QQuickItem *>> all(specimens.size());
        for (QQuickItem *item : itemsIn(m_view.contentItem())) {
            if (!item->isVisible() || !(hasText(item) || hasEdge(item)))
                continue;
            const QPointF centre = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
            for (qsizetype i = 0; i < specimens.size(); ++i) {
                if (tileOf(specimens[i]).contains(centre))
                    all[i].append(item);
            }
        }
        return all;
    }

    static bool anyLeft(const QList<QList<QQuickItem *>> &marks, qsizetype round)
    {
        return std::ranges::any_of(marks, [round](const auto &own) { return round < own.size(); });
    }

    void spoilAll(const QList<QList<QQuickItem *>> &marks, qsizetype round, int by) const
    {
        for (const QList<QQuickItem *> &own : marks) {
            if (round < own.size())
                spoil(own[round], by, m_twoPixels.get());
        }
    }

    static QRectF tileOf(const QQuickItem *specimen)
    {
        return specimen->mapRectToScene(specimen->property("tile").toRectF());
    }

    QStringList schemes() const
    {
        // Twice the pixels, half of the themes.
        if (m_view.devicePixelRatio() > 1)
            return {u"light"_s, u"dark"_s};
        return {u"light"_s, u"dark"_s, u"contrastLight"_s, u"contrastDark"_s};
    }

    QList<QQuickItem *> open(const QString &sheet)
    {
        m_view.rootObject()->setProperty("page", sheet);
        QTest::qWait(20);
        m_view.resize(1200, m_view.rootObject()->property("pageHeight").toInt());
        QTest::qWait(20);
        return specimensIn(m_view.rootObject());
    }

    QMap<QString, Look> looks()
    {
        QMap<QString, Look> all;
        for (const QString &sheet : std::as_const(m_sheets)) {
            const QList<QQuickItem *> specimens = open(sheet);
            for (const QString &scheme : schemes()) {
                m_view.rootObject()->setProperty("scheme", scheme);
                QCoreApplication::processEvents();
                const QImage page = m_view.grabWindow();
                for (QQuickItem *specimen : specimens) {
                    const QString name = specimen->property("name").toString().trimmed();
                    const QImage tile = cut(page, specimen);
                    m_tiles.insert(name + u' ' + scheme, tile);
                    all[name].hashes.append(hashOf(tile));
                    all[name].size = u"%1x%2"_s.arg(tile.width()).arg(tile.height());
                }
            }
        }
        return all;
    }

    QImage cut(const QImage &page, QQuickItem *specimen) const
    {
        const QRectF tile = tileOf(specimen);
        const qreal ratio = m_view.devicePixelRatio();
        return page.copy(QRectF(tile.topLeft() * ratio, tile.size() * ratio).toRect());
    }

    QStringList differences(const QString &name, const Look &before, const Look &now)
    {
        QStringList found;
        for (qsizetype i = 0; i < now.hashes.size(); ++i) {
            if (now.hashes[i] == before.hashes.value(i))
                continue;
            const QString scheme = schemes().value(i);
            QDir().mkpath(QStringLiteral(PICTURES_FOLDER));
            const QString file = u"%1/%2 %3 %4.png"_s.arg(QStringLiteral(PICTURES_FOLDER), name,
                                                          scheme, scale());
            m_tiles[name + u' ' + scheme].save(file);
            found.append(u"%1 (%2, %3, was %4): looks otherwise than remembered, see %5"_s.arg(
                name, scheme, now.size, before.size, file));
        }
        return found;
    }

    QString scale() const { return QString::number(m_view.devicePixelRatio()); }
    QString memory() const
    {
        return u"%1/looks-%2.txt"_s.arg(QStringLiteral(LOOKS_FOLDER), scale());
    }

    void write(const QMap<QString, Look> &all) const
    {
        QFile file(memory());
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        // In two pieces: this is no header of the test's own.
        file.write("# SPDX-" "FileCopyrightText: The Werkbank authors\n"
                   "# SPDX-" "License-Identifier: GPL-3.0-or-later\n");
        file.write("# Control and state, its size, its looks in " + schemes().join(u", "_s).toUtf8()
                   + ": tst_looks\n");
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            file.write(u"%1|%2|%3\n"_s.arg(it.key(), it->size, it->hashes.join(u' ')).toUtf8());
    }

    QMap<QString, Look> read() const
    {
        QMap<QString, Look> all;
        QFile file(memory());
        if (!file.open(QIODevice::ReadOnly))
            return all;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QStringList words = QString::fromUtf8(line).split(u'|');
            if (words.size() == 3)
                all.insert(words[0], Look{words[1], words[2].split(u' ')});
        }
        return all;
    }

    std::unique_ptr<QObject> m_twoPixels;
    QQuickView m_view;
    QStringList m_sheets;
    QMap<QString, QImage> m_tiles;  // name and theme
};

QTEST_MAIN(Looks)
#include "tst_looks.moc"
