// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scrolls through 5,000 cases and through a case of 10,000 messages, in the real window with the
// software renderer, by the wheel and by dragging the bar, beside a plain list of as many rows of
// two texts in a window of the same size; then page by page through a log of 50 MB. A frame is all
// that the GUI thread does from the wheel's turn until the picture stands, delegates included.
// Goals: none over 33 ms; of the log's, 95 %. Its processor time is told, too: that depends less on
// what else the machine does.
#include "models/CasesModel.h"
#include "models/ConversationModel.h"
#include "models/TextPages.h"
#include "tests/bench/Figures.h"
#include "tests/screens/Stage.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickView>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

constexpr int cases = 5'000;
constexpr int messages = 10'000;
constexpr int turns = 250;
constexpr double goal = 33;

struct Frames {
    QList<double> wall, processor;
    double longest() const { return *std::max_element(wall.begin(), wall.end()); }
};

double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// From the change to the end of the frame that shows it.
void measure(QQuickWindow &window, Frames &frames, const std::function<void()> &change)
{
    QTest::qWait(6);  // what is left of the frame before, and rows that are made ahead
    bool done = false;
    const auto connection = QObject::connect(&window, &QQuickWindow::frameSwapped, &window,
                                             [&done] { done = true; });
    QElapsedTimer timer;
    timer.start();
    const double before = processorTime();
    change();
    window.update();
    // The platform plugin's pause before a frame is no work: the frame is asked for at once.
    QEvent update(QEvent::UpdateRequest);
    while (!done && timer.elapsed() < 1'000)
        QCoreApplication::sendEvent(&window, &update);
    frames.wall.append(double(timer.nsecsElapsed()) / 1e6);
    frames.processor.append(processorTime() - before);
    QObject::disconnect(connection);
}

Frames scrolled(QQuickWindow &window, QQuickItem &list)
{
    Frames frames;
    const QPointF middle = list.mapToScene({list.width() / 2, list.height() / 2});
    for (const int notches : {-1, 1, -4}) {
        for (int i = 0; i < turns; ++i) {
            measure(window, frames, [&] {
                QWheelEvent wheel(middle, middle, {}, {0, notches * 120}, Qt::NoButton,
                                  Qt::NoModifier, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(&window, &wheel);
            });
        }
    }
    // As who drags the bar from the one end to the other.
    const double from = list.property("originY").toDouble();
    const double room = list.property("contentHeight").toDouble() - list.height();
    for (int i = 0; i <= turns; ++i)
        measure(window, frames, [&] { list.setProperty("contentY", from + room * i / turns); });
    return frames;
}

double at(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, qsizetype(double(values.size()) * share))];
}

void tell(const char *name, const Frames &frames, const Frames &yardstick)
{
    const auto over = std::count_if(frames.wall.begin(), frames.wall.end(),
                                    [](double each) { return each > goal; });
    std::printf("%-34s %5lld frames  half %5.1f  95%% %5.1f  99%% %5.1f  longest %5.1f ms = %4.1f x"
                "   %lld over %.0f ms   processor: 99%% %5.1f  longest %5.1f ms\n", name,
                static_cast<long long>(frames.wall.size()), at(frames.wall, 0.5),
                at(frames.wall, 0.95), at(frames.wall, 0.99), frames.longest(),
                frames.longest() / yardstick.longest(), static_cast<long long>(over), goal,
                at(frames.processor, 0.99), at(frames.processor, 1));
}

// The viewer's keys, as a person who looks through the whole of it.
Frames paged(Stage &stage)
{
    Frames frames;
    for (QObject *object : stage.all()) {
        if (object->metaObject()->indexOfProperty("shownFile") >= 0)
            object->setProperty("shownFile", QVariantMap{
                {u"blob"_s, sample::id(304).toString()}, {u"name"_s, u"big.log"_s},
                {u"type"_s, u"text/plain"_s}, {u"size"_s, 50'000'000}});
    }
    stage.settle(100);
    auto *pages = stage.find<TextPages>(u"textPages"_s);
    pages->show(QByteArray("2026-01-05 08:00:00 ERROR something happened over here\n")
                    .repeated(900'000));
    if (!QTest::qWaitFor([pages] { return pages->state() == TextPages::State::Ready; }, 20'000))
        return {};
    stage.settle(100);
    for (int i = 0; i < turns; ++i)
        measure(*stage.window(), frames,
                [&] { QTest::keyClick(stage.window(), Qt::Key_PageDown); });
    return frames;
}

Frames plain(int rows)
{
    QQuickView view;
    view.resize(1280, 720);
    QQmlComponent component(view.engine());
    component.setData(QStringLiteral(R"(
        import QtQuick
        ListView {
            width: 1280; height: 720; model: %1
            boundsBehavior: Flickable.StopAtBounds
            delegate: Item {
                required property int index
                width: 300; height: 56
                Text { y: 8; text: "Row " + parent.index }
                Text { y: 30; text: "Second line of row " + parent.index }
            }
        })").arg(rows).toUtf8(), QUrl());
    auto *list = qobject_cast<QQuickItem *>(component.create());
    view.setContent(QUrl(), &component, list);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        return {};
    return scrolled(view, *list);
}

Delta<CaseView> manyCases()
{
    const CaseView sample = sample::cases(false).upserts[0];
    Delta<CaseView> delta{true, {}, {}};
    for (int i = 0; i < cases; ++i) {
        CaseView row = sample;
        row.caseId = sample::id(10'000 + i);
        row.key = row.caseId.toString();
        row.sortKey = QByteArray::number(100'000 + i);
        delta.upserts.append(row);
    }
    return delta;
}

Delta<ConversationRow> manyMessages()
{
    const QList<ConversationRow> samples = sample::conversation(false).upserts;
    Delta<ConversationRow> delta{true, {}, {}};
    for (int i = 0; i < messages; ++i) {
        ConversationRow row = samples[i % samples.size()];
        row.key = sample::id(10'000 + i).toString();
        row.sortKey = QByteArray::number(100'000 + i);
        delta.upserts.append(row);
    }
    return delta;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Berlin");
    QGuiApplication app(argc, argv);
    const Frames fewer = plain(cases), more = plain(messages);
    Stage stage(u"en"_s);
    if (!stage.openForUse())
        return 1;
    stage.resize(1280, 720);
    stage.find<CasesModel>()->apply(manyCases());
    stage.settle(500);
    const Frames list = scrolled(*stage.window(), *stage.item(u"casesList"_s));
    stage.openCase();
    stage.find<ConversationModel>()->apply(manyMessages());
    stage.settle(1'000);
    const Frames talk = scrolled(*stage.window(), *stage.item(u"conversation"_s));
    const Frames log = paged(stage);
    if (log.wall.isEmpty())
        return 1;
    tell("a plain list of 5,000 rows", fewer, fewer);
    tell("the list of 5,000 cases", list, fewer);
    tell("a plain list of 10,000 rows", more, more);
    tell("a case of 10,000 messages", talk, more);
    tell("a log of 50 MB, page by page", log, more);
    figure("5,000 cases: longest frame", list.longest(), goal, fewer.longest());
    figure("  of which processor", at(list.processor, 1), goal, at(fewer.processor, 1));
    figure("10,000 messages: longest frame", talk.longest(), goal, more.longest());
    figure("  of which processor", at(talk.processor, 1), goal, at(more.processor, 1));
    figure("a log of 50 MB: frame, 95 %", at(log.wall, 0.95), goal, at(more.wall, 0.95));
    return 0;
}
