// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contrast of the real Theme's colours by WCAG 2.2 (1.4.3, 1.4.11): relative luminance and ratio
// as defined there.
#include <QColor>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQmlListReference>
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
    all.append({u"noteLine"_s, u"note"_s, 3.0});
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
        m_theme->setProperty("reducedMotion", true);
        for (const char *time : {"hoverTime", "stateTime", "panelTime"})
            QCOMPARE(m_theme->property(time).toInt(), 0);
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
