// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionTable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace werkbank {

using Scope = ActionRow::Scope;

QString scopeTitle(ActionRow::Scope scope)
{
    switch (scope) {
    case Scope::Everywhere:
        //: Heading in the list of keys
        return QCoreApplication::translate("Actions", "Everywhere");
    case Scope::Place:
        //: Heading in the list of keys: the places of the rail
        return QCoreApplication::translate("Actions", "Places");
    case Scope::Case:
        //: Heading in the list of keys
        return QCoreApplication::translate("Actions", "In a case, also while typing");
    case Scope::Composer:
        //: Heading in the list of keys: where one writes
        return QCoreApplication::translate("Actions", "While writing");
    case Scope::CasesList:
        //: Heading in the list of keys
        return QCoreApplication::translate("Actions", "In the list of cases");
    case Scope::Conversation:
        //: Heading in the list of keys
        return QCoreApplication::translate("Actions", "In the conversation");
    case Scope::FileView:
        //: Heading in the list of keys
        return QCoreApplication::translate("Actions", "In a text file");
    case Scope::Remote:
        //: Heading in the list of keys
        return QCoreApplication::translate("Actions", "At the customer's screen");
    case Scope::Review:
        //: Heading in the list of keys
        return QCoreApplication::translate("Actions", "In a spot check");
    case Scope::Onboarding:
        //: Heading in the list of keys
        return QCoreApplication::translate("Actions", "In the file of a new expert");
    case Scope::Skills:
        //: Heading in the list of keys
        return QCoreApplication::translate("Actions", "In the skill tree");
    case Scope::Week:
        //: Heading in the list of keys
        return QCoreApplication::translate("Actions", "In the week");
    }
    Q_UNREACHABLE_RETURN({});
}

bool holdTogether(ActionRow::Scope a, ActionRow::Scope b)
{
    const auto everywhere = [](Scope s) { return s == Scope::Everywhere || s == Scope::Place; };
    if (a == b || everywhere(a) || everywhere(b))
        return true;
    // What is seen of one case at the same time; the focus alone parts its lists and fields.
    const auto ofCase = [](Scope s) {
        constexpr std::array parts{Scope::Composer, Scope::CasesList, Scope::Conversation,
                                   Scope::FileView, Scope::Case, Scope::Remote};
        return std::ranges::find(parts, s) != parts.end();
    };
    const auto whole = [](Scope s) { return s == Scope::Case || s == Scope::Remote; };
    return (whole(a) && ofCase(b)) || (whole(b) && ofCase(a));
}

QString whyNotOffered(ActionRow::Scope scope)
{
    switch (scope) {
    case Scope::Case:
    case Scope::Composer:
    case Scope::Conversation:
        //: Why an action is off
        return QCoreApplication::translate("Actions", "Open a case first");
    case Scope::CasesList:
        //: Why an action is off
        return QCoreApplication::translate("Actions", "Choose an offer first");
    case Scope::Remote:
        //: Why an action is off
        return QCoreApplication::translate("Actions", "No remote session is shown");
    default:
        //: Why an action is off
        return QCoreApplication::translate("Actions", "Not on this page");
    }
}

} // namespace werkbank
