// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConversationModel.h"

// How far an own message has come, in words.
namespace werkbank {

void ConversationModel::followLink()
{
    showLink(client()->link().link);
}

void ConversationModel::showLink(Link link)
{
    if (m_offline == (link == Link::Offline))
        return;
    m_offline = link == Link::Offline;
    for (int i = 0; i < count(); ++i) {
        const auto delivery = rowAt<ConversationRow>(i).delivery;
        if (delivery == Delivery::Waiting || delivery == Delivery::Uploading)
            Q_EMIT dataChanged(index(i), index(i), {DeliveryTextRole});
    }
}

QString ConversationModel::deliveryText(const ConversationRow &row) const
{
    switch (row.delivery) {
    case Delivery::None:
        return {};
    case Delivery::Held:
        //: A message that can still be undone
        return tr("can be undone");
    case Delivery::Waiting:
    case Delivery::Uploading:
        if (m_offline) {
            //: A message that waits for the connection
            return tr("waits to send");
        }
        if (row.delivery == Delivery::Waiting) {
            //: A message on its way
            return tr("sending");
        }
        //: The files of a message go first; %1 is a percentage
        return tr("uploading %1 %").arg(row.uploaded / 10);
    case Delivery::Sent:
        //: The platform has the message
        return tr("sent");
    case Delivery::Read:
        //: The customer has read the message
        return tr("read");
    case Delivery::Refused:
        //: The platform refused the message; its text is kept
        return tr("not delivered");
    }
    return {};
}

} // namespace werkbank
