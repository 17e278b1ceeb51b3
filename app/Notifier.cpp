// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Notifier.h"

#include <KNotification>

#include <QDir>
#include <QFile>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Of the text servers read markup, and entities are understood. Of a title some do and some do not,
// so that it has neither.
QString withoutMarkup(QString title)
{
    return title.replace(u'&', QChar(0xff06)).replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203a));
}

} // namespace

Notifier::Notifier(Notices &notices) : m_notices(notices)
{
    connect(&notices, &Notices::told, this, &Notifier::tell);
    connect(&notices, &Notices::withdrawn, this, &Notifier::withdraw);
}

Notifier::~Notifier()
{
    const QStringList shown = m_shown.keys();
    for (const QString &caseId : shown)
        withdraw(caseId);
}

QString Notifier::eventOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Offer: return u"newOffer"_s;
    case Notice::Kind::Message: return u"newMessage"_s;
    case Notice::Kind::Session: return u"sessionEvent"_s;
    case Notice::Kind::Case:
    case Notice::Kind::Test: break;
    }
    return u"caseEvent"_s;
}

void Notifier::findKinds(const QString &programFolder)
{
    for (const auto &way : {"/../share"_L1, "/../../share"_L1}) {
        const QString share = QDir::cleanPath(programFolder + way);
        if (!QFile::exists(share + "/knotifications6/werkbank.notifyrc"_L1))
            continue;
        const QByteArray usual = qgetenv("XDG_DATA_DIRS");
        qputenv("XDG_DATA_DIRS", QFile::encodeName(share) + ':'
                                     + (usual.isEmpty() ? "/usr/local/share:/usr/share" : usual));
        return;
    }
}

void Notifier::tell(const Notice &notice)
{
    withdraw(notice.caseId);
    const bool isOffer = notice.kind == Notice::Kind::Offer;
    // An offer goes when it ends, and not before.
    auto *shown = new KNotification(eventOf(notice.kind), isOffer ? KNotification::Persistent
                                                                  : KNotification::CloseOnTimeout);
    shown->setComponentName(u"werkbank"_s);
    shown->setTitle(withoutMarkup(notice.title));
    shown->setText(notice.text.toHtmlEscaped());
    shown->setIconName(u"org.werkbank.Werkbank"_s);
    shown->setHint(u"desktop-entry"_s, u"org.werkbank.Werkbank"_s);
    if (notice.sounds)
        shown->setHint(u"sound-name"_s, isOffer ? u"phone-incoming-call"_s : u"message-new-instant"_s);
    else
        shown->setHint(u"suppress-sound"_s, true);
    addActions(*shown, notice);
    m_shown.insert(notice.caseId, shown);
    shown->sendEvent();
}

void Notifier::addActions(KNotification &shown, const Notice &notice)
{
    const QString caseId = notice.caseId;
    const auto open = [this, caseId, &shown] {
        Q_EMIT openAsked(caseId, shown.xdgActivationToken());
    };
    if (notice.kind == Notice::Kind::Test) {
        //: Button of a notification: shows the window
        connect(shown.addDefaultAction(tr("Open")), &KNotificationAction::activated, this, open);
        return;
    }
    if (notice.accepts) {
        //: Button of a notification of an offer: takes the case
        connect(shown.addAction(tr("Accept")), &KNotificationAction::activated, this,
                [this, notice, open] {
                    const Notices::Answer answer = m_notices.accept(notice.caseId);
                    // The desktop has closed it, but the person meant something else.
                    if (answer == Notices::Answer::TooSoon)
                        tell(notice);
                    else if (answer == Notices::Answer::Gone)
                        open();
                });
        //: Button of a notification of an offer: shows it
        connect(shown.addAction(tr("Look")), &KNotificationAction::activated, this, open);
    } else {
        //: Button of a notification: shows the case
        connect(shown.addAction(tr("Open")), &KNotificationAction::activated, this, open);
    }
    connect(shown.addDefaultAction(tr("Open")), &KNotificationAction::activated, this, open);
}

void Notifier::withdraw(const QString &caseId)
{
    if (const QPointer<KNotification> shown = m_shown.take(caseId))
        shown->close();
}

} // namespace werkbank
