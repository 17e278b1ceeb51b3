// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RemoteScreens.h"

#include "core/wire/Codes.h"
#include "core/wire/Entities.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Whether the customer's browser shows its screen in this session, to this account.
bool isShown(const RemoteSessionBody &session, const Id &account)
{
    const bool runs = session.state == RemoteState::Granted || session.state == RemoteState::Live
                      || session.state == RemoteState::Interrupted;
    return runs && session.tool.isEmpty() && session.expert == account;
}

} // namespace

RemoteScreens::Screen *RemoteScreens::find(const Id &session)
{
    const auto found = m_screens.find(session);
    return found == m_screens.end() ? nullptr : found->second.get();
}

void RemoteScreens::connected(Instant now)
{
    m_connected = true;
    for (const auto &[session, screen] : m_screens)
        screen->viewer.connected();
    const QLatin1StringView kind(RemoteSessionBody::kind);
    for (const QJsonObject &theCase : m_cache.listed(QLatin1StringView(CaseBody::kind), now)) {
        const Scope scope = Scope::ofCase(Id::fromString(theCase["id"_L1].toString()));
        for (const QJsonObject &body : m_cache.ofKind(kind, scope)) {
            const Id session = Id::fromString(body["id"_L1].toString());
            // It ran when this program ended.
            if (!m_wasConnected)
                asked(session);
            look(session, body);
        }
    }
    m_wasConnected = true;
}

void RemoteScreens::connectionLost()
{
    m_connected = false;
    for (const auto &[session, screen] : m_screens)
        screen->viewer.lost();
}

void RemoteScreens::look(const QList<Id> &sessions)
{
    for (const Id &session : sessions)
        look(session, m_cache.body({QString::fromLatin1(RemoteSessionBody::kind), session}));
}

void RemoteScreens::look(const Id &session, const std::optional<QJsonObject> &body)
{
    const auto known = fromJson<RemoteSessionBody>(body.value_or(QJsonObject()), Strictness::Lenient)
                           .valueOr(RemoteSessionBody{});
    if (!isShown(known, m_account))
        m_screens.erase(session);
    else if (!find(session))
        begin(session, known.caseId);
}

void RemoteScreens::begin(const Id &session, const Id &caseId)
{
    auto &screen = m_screens[session];
    screen = std::make_unique<Screen>(session, caseId, m_rng);
    if (!m_asked.contains(session))
        screen->viewer.on(frames::RemoteStop{session, QString::fromLatin1(codes::changedElsewhere)});
    else if (m_connected)
        screen->viewer.connected();
}

void RemoteScreens::onPacket(const RemotePacket &packet)
{
    if (Screen *screen = find(packet.session))
        screen->viewer.onPacket(packet);
}

void RemoteScreens::open(const Id &session)
{
    Screen *screen = find(session);
    if (!screen || screen->watched)
        return;
    screen->watched = screen->needsWhole = true;
    screen->viewer.seen(screen->last);
    screen->viewer.wantWhole();
}

void RemoteScreens::close(const Id &session)
{
    if (Screen *screen = find(session)) {
        screen->watched = false;
        screen->ahead = 0;
    }
}

void RemoteScreens::seen(const Id &session, quint32 number)
{
    if (Screen *screen = find(session)) {
        screen->ahead = std::max(0, screen->ahead - 1);
        screen->viewer.seen(number);
    }
}

void RemoteScreens::lost(const Id &session, quint32 number)
{
    if (Screen *screen = find(session)) {
        seen(session, number);
        screen->needsWhole = true;
        screen->viewer.wantWhole();
    }
}

void RemoteScreens::compared(const Id &session)
{
    if (Screen *screen = find(session))
        screen->viewer.compared();
}

void RemoteScreens::leave(const Id &session, const QString &code)
{
    Screen *screen = find(session);
    if (!screen || screen->viewer.state() == RemoteViewer::State::Stopped)
        return;
    screen->left = code;
    screen->viewer.leave();
}

void RemoteScreens::takeBack(const Id &session)
{
    const Screen *screen = find(session);
    if (!screen || screen->viewer.state() != RemoteViewer::State::Stopped)
        return;
    const bool watched = screen->watched;
    asked(session);
    begin(session, Id(screen->caseId));
    m_screens[session]->watched = watched;
}

QList<RemoteViewer::Frame> RemoteScreens::takeFrames()
{
    QList<RemoteViewer::Frame> out;
    for (const auto &[session, screen] : m_screens)
        out += screen->viewer.takeFrames();
    return out;
}

bool RemoteScreens::isModest(const RemotePicture &picture)
{
    const qint64 size = qint64(picture.width) * picture.height;
    qint64 parts = 0;
    for (const RemoteTile &tile : picture.tiles)
        parts += qint64(tile.width) * tile.height;
    return size <= maxPixels && parts <= size;
}

QList<RemoteScreens::Picture> RemoteScreens::takePictures()
{
    QList<Picture> out;
    for (const auto &[session, screen] : m_screens) {
        for (RemotePicture &picture : screen->viewer.takePictures()) {
            screen->last = picture.number;
            if (!isModest(picture)) {
                leave(session, u"remote_broken"_s);
                break;
            }
            // What does not follow on something is not to be shown; a whole one was asked for.
            if (!screen->watched || (screen->needsWhole && !picture.whole)) {
                if (screen->watched)
                    screen->viewer.seen(picture.number);
                continue;
            }
            screen->needsWhole = false;
            if (++screen->ahead > maxAhead) {
                leave(session, u"remote_broken"_s);
                break;
            }
            out.append({session, std::move(picture)});
        }
    }
    return out;
}

QList<RemoteEndState> RemoteScreens::takeStates()
{
    QList<RemoteEndState> out;
    const auto tell = [&](const RemoteEndState &state) {
        auto &told = m_told[state.session];
        if (told.session.isNull() || told != state)
            out.append(told = state);
    };
    for (const auto &[session, screen] : m_screens) {
        const RemoteViewer &viewer = screen->viewer;
        const auto at = RemoteEndState::At(int(viewer.state()));
        // A new round counts anew, and brings a whole picture first.
        if (at != RemoteEndState::At::Seeing) {
            screen->needsWhole = true;
            screen->ahead = 0;
        }
        tell({session, at, screen->left.isEmpty() ? viewer.stopCode() : screen->left,
              viewer.check(), viewer.mustCompare()});
    }
    for (auto at = m_told.begin(); at != m_told.end();) {
        if (m_screens.contains(at->first)) {
            ++at;
            continue;
        }
        out.append({at->first, RemoteEndState::At::Stopped, u"ended"_s, {}, true});
        at = m_told.erase(at);
    }
    return out;
}

} // namespace werkbank
