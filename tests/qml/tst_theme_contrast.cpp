// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contrast of the real Theme's colours by WCAG 2.2 (1.4.3, 1.4.11): relative luminance and ratio
// as defined there.
#include <QColor>
#include <QMetaProperty>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQmlListReference>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

Q_IMPORT_QML_PLUGIN(Werkbank_ControlsPlugin)

using namespace Qt::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

const QStringList grounds{u"canvas"_s, u"surface"_s, u"sunken"_s, u"raised"_s, u"hover"_s,
    u"selected"_s, u"accentSoft"_s, u"goodSoft"_s, u"attentionSoft"_s, u"badSoft"_s, u"infoSoft"_s,
    u"note"_s};

struct Pair {
    QString ink;
    QString ground;
    double least;
};

QList<Pair> pairs()
{
    QList<Pair> all;
    for (const QString &ground : grounds) {
        for (const QString &ink : {u"text1"_s, u"text2"_s, u"text3"_s, u"offText"_s, u"accent"_s,
                 u"good"_s, u"attention"_s, u"bad"_s, u"info"_s})
            all.append({ink, ground, 4.5});
        all.append({u"controlLine"_s, ground, 3.0});
    }
    for (const auto &[ink, ground] : {std::pair{u"accentText"_s, u"accent"_s},
             {u"accentText"_s, u"accentHover"_s}, {u"accentText"_s, u"accentPressed"_s},
             {u"badText"_s, u"bad"_s}, {u"noteText"_s, u"note"_s}, {u"hitText"_s, u"hit"_s},
             {u"selectionText"_s, u"selection"_s}, {u"consentSeeText"_s, u"consentSee"_s},
             {u"consentControlText"_s, u"consentControl"_s},
             {u"consentAdminText"_s, u"consentAdmin"_s},
             {u"consentPausedText"_s, u"consentPaused"_s}})
        all.append({ink, ground, 4.5});
    // The tick, the dot and the knob of what is chosen and off.
    all.append({u"accentText"_s, u"offText"_s, 3.0});
    // A focus ring and the edge of what is wrong are seen on a composer in note mode, too.
    all.append({u"noteLine"_s, u"note"_s, 3.0});
    all.append({u"noteLine"_s, u"surface"_s, 3.0});
    // The consent bar lies between the window's ground and the picture of a screen.
    for (const QString &fill : {u"consentSee"_s, u"consentControl"_s, u"consentAdmin"_s,
             u"consentPaused"_s})
        all.append({fill, u"canvas"_s, 3.0});
    all.append({u"accentHover"_s, u"surface"_s, 3.0});
    all.append({u"accentPressed"_s, u"surface"_s, 3.0});
    return all;
}

} // namespace

class ThemeContrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = m_engine.singletonInstance<QObject *>("Werkbank.Controls", "Theme");
        QVERIFY(m_theme);
    }

    void theFormulaGivesThePublishedFigures()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrast(QColor(u"#767676"_s), Qt::white) - 4.54) < 0.01);
    }

    void thereAreFourThemes()
    {
        QStringList names;
        for (QObject *palette : palettes())
            names.append(palette->property("name").toString());
        QCOMPARE(names.join(u' '), u"light dark contrastLight contrastDark"_s);
    }

    void everyPairReachesItsContrast()
    {
        QStringList tooWeak;
        int computed = 0;
        for (QObject *palette : palettes()) {
            for (const Pair &pair : pairs()) {
                const QColor ink = colour(palette, pair.ink);
                const QColor ground = colour(palette, pair.ground);
                QVERIFY2(ink.isValid() && ink.alpha() == 255, qPrintable(pair.ink));
                QVERIFY2(ground.isValid() && ground.alpha() == 255, qPrintable(pair.ground));
                ++computed;
                const double ratio = contrast(ink, ground);
                if (ratio < pair.least)
                    tooWeak.append(u"%1: %2 on %3 %4"_s.arg(palette->property("name").toString(),
                                                            pair.ink, pair.ground).arg(ratio));
            }
        }
        QVERIFY2(tooWeak.isEmpty(), qPrintable(tooWeak.join(u'\n')));
        QCOMPARE(computed, 4 * int(pairs().size()));
    }

    // Separators carry nothing, and nothing is read on a scrim.
    void everyColourIsInAPair()
    {
        QSet<QString> paired{u"line"_s, u"scrim"_s};
        for (const Pair &pair : pairs())
            paired << pair.ink << pair.ground;
        const QMetaObject *roles = palettes().constFirst()->metaObject();
        int colours = 0;
        for (int i = 0; i < roles->propertyCount(); ++i) {
            if (roles->property(i).metaType() != QMetaType::fromType<QColor>())
                continue;
            ++colours;
            const QString role = QString::fromLatin1(roles->property(i).name());
            QVERIFY2(paired.contains(role), qPrintable(role));
        }
        QVERIFY(colours > 40);
    }

    void highContrastIsBlackAndWhiteWithoutTints()
    {
        for (QObject *palette : palettes()) {
            if (!palette->property("highContrast").toBool())
                continue;
            const QColor ground = colour(palette, u"canvas"_s);
            for (const QString &role : grounds)
                QCOMPARE(colour(palette, role), ground);
            for (const QString &role : {u"text1"_s, u"text2"_s, u"text3"_s, u"line"_s})
                QCOMPARE(contrast(colour(palette, role), ground), 21.0);
        }
    }

    void theForcedSchemeIsTheOneThatHolds_data()
    {
        QTest::addColumn<QString>("scheme");
        for (const char *name : {"light", "dark", "contrastLight", "contrastDark"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void theForcedSchemeIsTheOneThatHolds()
    {
        QFETCH(QString, scheme);
        m_theme->setProperty("scheme", scheme);
        auto *colours = m_theme->property("colours").value<QObject *>();
        QCOMPARE(colours->property("name").toString(), scheme);
        QCOMPARE(m_theme->property("text1").value<QColor>(), colour(colours, u"text1"_s));
        const bool contrast = scheme.startsWith("contrast"_L1);
        QCOMPARE(m_theme->property("lineWidth").toInt(), contrast ? 2 : 1);
    }

    void moreContrastComesFromTheSystemAlso()
    {
        m_theme->setProperty("scheme", u"system"_s);
        const bool dark = m_theme->property("dark").toBool();
        m_theme->setProperty("systemContrast", true);
        QCOMPARE(m_theme->property("highContrast").toBool(), true);
        QCOMPARE(m_theme->property("dark").toBool(), dark);
        m_theme->setProperty("scheme", u"light"_s);
        QCOMPARE(m_theme->property("highContrast").toBool(), false);
        m_theme->setProperty("systemContrast", false);
    }

    void largerTextLeavesAWindowLessRoom_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("width");
        QTest::addColumn<QString>("form");
        QTest::newRow("wide") << 1.0 << 1360.0 << u"wide"_s;
        QTest::newRow("overlay") << 1.0 << 1359.0 << u"overlay"_s;
        QTest::newRow("strip") << 1.0 << 1099.0 << u"strip"_s;
        QTest::newRow("single") << 1.0 << 859.0 << u"single"_s;
        QTest::newRow("wide, larger text") << 1.5 << 2040.0 << u"wide"_s;
        QTest::newRow("strip, larger text") << 1.5 << 1360.0 << u"strip"_s;
        QTest::newRow("wide, smaller text") << 0.9 << 1224.0 << u"wide"_s;
    }

    void largerTextLeavesAWindowLessRoom()
    {
        QFETCH(double, scale);
        QFETCH(double, width);
        m_theme->setProperty("textScale", scale);
        QString form;
        QVERIFY(QMetaObject::invokeMethod(m_theme, "form", Q_RETURN_ARG(QString, form),
                                          Q_ARG(double, width)));
        QTEST(form, "form");
        m_theme->setProperty("textScale", 1);
    }

    void lengthsGrowWithTheTextWithinLimits()
    {
        m_theme->setProperty("textScale", 1.5);
        QCOMPARE(m_theme->property("body").toInt(), 20);
        QCOMPARE(m_theme->property("control").toInt(), 48);
        m_theme->setProperty("textScale", 9);
        QCOMPARE(m_theme->property("control").toInt(), 48);
        m_theme->setProperty("textScale", 1);
        QCOMPARE(m_theme->property("caption").toInt(), 11);
    }

    void reducedMotionTakesAllTime()
    {
        QCOMPARE(m_theme->property("panelTime").toInt(), 180);
        for (const char *wish : {"reducedMotion", "systemReducedMotion"}) {
            m_theme->setProperty(wish, true);
            for (const char *time : {"hoverTime", "stateTime", "panelTime"})
                QCOMPARE(m_theme->property(time).toInt(), 0);
            m_theme->setProperty(wish, false);
        }
    }

    void theBundledFontsAreLoaded()
    {
        QCOMPARE(m_theme->property("fontFamily").toString(), u"Inter Variable"_s);
        QCOMPARE(m_theme->property("monoFamily").toString(), u"JetBrains Mono"_s);
    }

private:
    QList<QObject *> palettes() const
    {
        const QQmlListReference list(m_theme, "palettes");
        QList<QObject *> all;
        for (qsizetype i = 0; i < list.count(); ++i)
            all.append(list.at(i));
        return all;
    }

    static QColor colour(QObject *palette, const QString &role)
    {
        return palette->property(role.toLatin1()).value<QColor>();
    }

    QQmlEngine m_engine;
    QObject *m_theme = nullptr;
};

QTEST_MAIN(ThemeContrast)
#include "tst_theme_contrast.moc"
