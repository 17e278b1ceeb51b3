// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RemoteLiveModel.h"
#include "models/RemoteSession.h"
#include "tests/screens/Pictures.h"

#include <QImage>
#include <QPainter>

// Remote sessions, from the question to the end.
namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
const Id theSession = sample::id(40);

RemoteSessionRow row(const Stage &stage, RemoteState state)
{
    const Instant now{FixedClock::noon10};
    RemoteSessionRow out;
    out.key = theSession.toString();
    out.viewRev = 1;
    out.customer = u"Thomas Brandt"_s;
    out.mine = true;
    RemoteSessionBody &body = out.body;
    body.id = theSession;
    body.caseId = sample::id(1);
    body.state = state;
    body.asked = body.granted = {RemoteRight::See};
    body.reason = stage.german() ? u"Ich möchte die Meldung lesen."_s : u"To read the message."_s;
    body.minutes = 30;
    body.language = stage.german() ? u"de"_s : u"en"_s;
    body.proofWord = stage.german() ? u"Apfelturm"_s : u"apple tower"_s;
    body.askedAt = now - Milliseconds(minute);
    body.answerUntil = now + Milliseconds(9 * minute);
    if (state == RemoteState::Asked)
        return out;
    body.beginUntil = now + Milliseconds(9 * minute);
    body.liveAt = now - Milliseconds(18 * minute + 42'000);
    body.countedUntil = now - Milliseconds(12'000);
    body.leaseUntil = now + Milliseconds(12 * minute);
    body.resumeUntil = now + Milliseconds(4 * minute + 48'000);
    if (state == RemoteState::Ended) {
        body.why = RemoteEnd::Revoked;
        body.endedBy = Side::Customer;
    }
    return out;
}

void begin(Stage &stage, RemoteState state)
{
    stage.openShell();
    stage.openCase();
    const Delta<RemoteSessionRow> delta{true, {row(stage, state)}, {}};
    stage.find<RemoteSession>()->apply(delta);
    stage.find<RemoteLiveModel>()->show(delta);
    stage.settle(60);
}

void see(Stage &stage, bool mustCompare)
{
    auto *session = stage.find<RemoteSession>();
    session->tell({theSession, RemoteEndState::At::Seeing, {}, QByteArray("\x11\x42\x93\x04\xa5"),
                   mustCompare});
    QImage desk(1920, 1080, QImage::Format_RGB32);
    desk.fill(QColor(13, 44, 76));
    QPainter painter(&desk);
    painter.fillRect(100, 120, 1000, 620, Qt::white);
    painter.fillRect(100, 120, 1000, 56, QColor(228, 233, 240));
    painter.fillRect(0, 1020, 1920, 60, QColor(6, 22, 40));
    painter.end();
    session->take({theSession, 1, desk.size(), true,
                   {{desk.rect(), QByteArray(reinterpret_cast<const char *>(desk.constBits()),
                                             desk.sizeInBytes())}}});
    stage.settle(60);
}

} // namespace

QList<Picture> remotePictures()
{
    return {
        {u"remote-ask"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.openCase();
             stage.find<RemoteSession>()->show(sample::caseDetail(stage.german()));
             press(stage, u"remoteButton"_s);
         }},
        {u"remote-asked"_s,
         [](Stage &stage) {
             begin(stage, RemoteState::Asked);
             press(stage, u"remoteButton"_s);
         }},
        {u"remote-words"_s,
         [](Stage &stage) {
             begin(stage, RemoteState::Live);
             see(stage, true);
         }},
        {u"remote-live"_s,
         [](Stage &stage) {
             begin(stage, RemoteState::Live);
             see(stage, false);
         }},
        {u"remote-interrupted"_s,
         [](Stage &stage) {
             begin(stage, RemoteState::Live);
             see(stage, false);
             stage.find<RemoteSession>()->apply(
                 {true, {row(stage, RemoteState::Interrupted)}, {}});
         }},
        {u"remote-strip"_s,
         [](Stage &stage) {
             begin(stage, RemoteState::Live);
             see(stage, false);
             press(stage, u"remoteAside"_s);
         }},
        {u"remote-covered"_s,
         [](Stage &stage) {
             begin(stage, RemoteState::Live);
             stage.window()->setProperty("covered", true);
         }},
        {u"remote-ended"_s,
         [](Stage &stage) {
             begin(stage, RemoteState::Live);
             see(stage, false);
             const Delta<RemoteSessionRow> over{true, {row(stage, RemoteState::Ended)}, {}};
             stage.find<RemoteSession>()->apply(over);
             stage.find<RemoteLiveModel>()->show(over);
         }},
    };
}

} // namespace werkbank
