// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionTable.h"

#include <QCoreApplication>

namespace werkbank {

namespace {

using Scope = ActionRow::Scope;
using Kind = ActionRow::Kind;

// In the order of the sheet of keys.
constexpr ActionRow rows[] = {
    //: What an action or a key does
    {"palette.open", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "All commands"),
     "Ctrl+K", "search"},
    //: What an action or a key does
    {"cases.next", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Next case that needs me"), "Ctrl+J", "arrow-down"},
    //: What an action or a key does
    {"cases.previous", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Previous case that needs me"), "Ctrl+Shift+J", ""},
    //: What an action or a key does
    {"cases.recent", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Case used before this one"), "Ctrl+Tab", "clock"},
    //: What an action or a key does
    {"cases.recentBack", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Case used longest ago"), "Ctrl+Shift+Tab", ""},
    //: What an action or a key does
    {"trail.back", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Back to the case before"), "Alt+Left", "arrow-left"},
    //: What an action or a key does
    {"trail.forward", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Forward again"),
     "Alt+Right", "arrow-right"},
    //: What an action or a key does
    {"find.here", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Find here"),
     "Ctrl+F", "search"},
    //: What an action or a key does
    {"find.next", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Find next"),
     "F3", ""},
    //: What an action or a key does
    {"find.previous", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Find previous"),
     "Shift+F3", ""},
    //: What an action or a key does
    {"search.all", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Search everything"), "Ctrl+Shift+F", "search"},
    //: What an action or a key does
    {"pane.next", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Next pane"),
     "F6", ""},
    //: What an action or a key does
    {"pane.previous", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Previous pane"),
     "Shift+F6", ""},
    //: What an action or a key does: Esc closes a panel, then a file, then the case
    {"step.back", Scope::Everywhere, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "One step back: closes what is open"), "Esc", ""},
    //: What an action or a key does
    {"settings.open", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Settings"),
     "Ctrl+,", "settings"},
    //: What an action or a key does
    {"presence.open", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Presence"),
     "Ctrl+Shift+P", "hand"},
    //: What an action or a key does
    {"presence.available", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Be available"), "", "play"},
    //: What an action or a key does
    {"presence.hours", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Be available by my hours"), "", "calendar"},
    //: What an action or a key does
    {"presence.pause30", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Pause for 30 minutes"), "", "pause"},
    //: What an action or a key does
    {"presence.pause120", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Pause for 2 hours"), "", "pause"},
    //: What an action or a key does
    {"waiting.open", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "What waits on this computer"), "Ctrl+Shift+O", "hourglass"},
    //: What an action or a key does
    {"live.end", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "End the remote session"), "Ctrl+Shift+X", "x"},
    //: What an action or a key does
    {"undo", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Undo what the last message says"), "Ctrl+Z", "undo-2"},
    //: What an action or a key does
    {"list.toggle", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Show or hide the list"), "Ctrl+Shift+L", "panel-left"},
    //: What an action or a key does
    {"text.larger", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Larger text"),
     "Ctrl++ Ctrl+=", ""},
    //: What an action or a key does
    {"text.smaller", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Smaller text"),
     "Ctrl+-", ""},
    //: What an action or a key does
    {"text.normal", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Normal text size"), "Ctrl+0", ""},
    //: What an action or a key does
    {"window.fullScreen", Scope::Everywhere, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11", ""},
    //: What an action or a key does
    {"manual.open", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Manual"),
     "F1", "circle-question-mark"},
    //: What an action or a key does
    {"keys.open", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "These keys"),
     "Ctrl+/", "keyboard"},
    //: What an action does: opens the case in which nothing counts
    {"practice.open", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Practice case"),
     "", "life-buoy"},
    //: What an action does: shows again what a new supporter does first
    {"steps.open", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "First steps"),
     "", "square-check"},
    //: What an action or a key does
    {"lock", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Lock"),
     "Ctrl+L", "lock"},
    //: What an action or a key does
    {"signOut", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Sign out…"),
     "", "log-out"},
    //: What an action or a key does
    {"window.quit", Scope::Everywhere, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Quit"),
     "Ctrl+Q", ""},
    //: What an action or a key does
    {"place.1", Scope::Place, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "First place of the rail"),
     "Ctrl+1", ""},
    //: What an action or a key does
    {"place.2", Scope::Place, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Second place of the rail"),
     "Ctrl+2", ""},
    //: What an action or a key does
    {"place.3", Scope::Place, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Third place of the rail"),
     "Ctrl+3", ""},
    //: What an action or a key does
    {"place.4", Scope::Place, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Fourth place of the rail"),
     "Ctrl+4", ""},
    //: What an action or a key does
    {"place.5", Scope::Place, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Fifth place of the rail"),
     "Ctrl+5", ""},
    //: What an action or a key does
    {"place.6", Scope::Place, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Sixth place of the rail"),
     "Ctrl+6", ""},
    //: What an action or a key does
    {"place.7", Scope::Place, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Seventh place of the rail"), "Ctrl+7", ""},
    //: What an action or a key does
    {"place.8", Scope::Place, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Eighth place of the rail"),
     "Ctrl+8", ""},
    //: What an action or a key does
    {"case.reply", Scope::Case, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Reply"),
     "Ctrl+R", "reply"},
    //: What an action or a key does
    {"case.note", Scope::Case, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Note"),
     "Ctrl+Shift+R", "lock"},
    //: What an action or a key does
    {"case.attach", Scope::Case, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Attach files"),
     "Ctrl+Shift+A", "paperclip"},
    //: What an action or a key does
    {"case.solve", Scope::Case, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Solved…"),
     "Ctrl+Shift+Return Ctrl+Shift+Enter", "check"},
    //: What an action or a key does
    {"case.handOver", Scope::Case, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Hand over…"),
     "Ctrl+Shift+H", "users"},
    //: What an action or a key does
    {"case.giveBack", Scope::Case, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Give back…"),
     "", "undo-2"},
    //: What an action or a key does
    {"case.snooze", Scope::Case, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Put off…"),
     "Ctrl+Shift+S", "clock"},
    //: What an action or a key does
    {"case.unread", Scope::Case, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Mark as unread"),
     "", ""},
    //: What an action or a key does
    {"case.time", Scope::Case, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Time on this case"),
     "Ctrl+Shift+T", "timer"},
    //: What an action or a key does
    {"case.remote", Scope::Case, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Remote session"),
     "F7", "monitor"},
    //: What an action or a key does
    {"case.inspector", Scope::Case, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Customer and device"), "Ctrl+Shift+I", "panel-right"},
    //: What an action or a key does: the customer is asked
    {"case.password", Scope::Case, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Ask for a password…"), "", "key-round"},
    //: What an action or a key does
    {"case.damage", Scope::Case, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Report damage…"),
     "", ""},
    //: What an action or a key does
    {"case.report", Scope::Case, Kind::Chord, QT_TRANSLATE_NOOP("Actions", "Block and report…"),
     "", "triangle-alert"},
    //: What an action or a key does
    {"composer.send", Scope::Composer, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Send or save"),
     "Ctrl+Return Ctrl+Enter", ""},
    //: What an action or a key does
    {"composer.line", Scope::Composer, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "New line"),
     "Shift+Return Shift+Enter", ""},
    //: What an action or a key does
    {"composer.editLast", Scope::Composer, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Change the last message, in an empty field"), "Up", ""},
    //: What an action or a key does
    {"cases.open", Scope::CasesList, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Open the case"),
     "Return Enter", ""},
    //: What an action or a key does
    {"cases.accept", Scope::CasesList, Kind::Key, QT_TRANSLATE_NOOP("Actions", "Accept the offer"),
     "A", "check"},
    //: What an action or a key does
    {"cases.decline", Scope::CasesList, Kind::Key,
     QT_TRANSLATE_NOOP("Actions", "Decline the offer, then 1 to 5 for the reason"), "D", "x"},
    //: What an action or a key does
    {"cases.snooze", Scope::CasesList, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Put the case off"), "S", ""},
    //: What an action or a key does
    {"cases.unread", Scope::CasesList, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Mark the case as unread"), "U", ""},
    //: What an action or a key does
    {"cases.filter", Scope::CasesList, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Search the list"), "/", ""},
    //: What an action or a key does
    {"cases.filters", Scope::CasesList, Kind::Key,
     QT_TRANSLATE_NOOP("Actions", "Filters and saved views"), "F", "list-filter"},
    //: What an action or a key does
    {"cases.showAll", Scope::CasesList, Kind::Key,
     QT_TRANSLATE_NOOP("Actions", "Clear all filters of the list"), "", "x"},
    //: What an action or a key does
    {"cases.saveView", Scope::CasesList, Kind::Key,
     QT_TRANSLATE_NOOP("Actions", "Save the filters as a view"), "", "plus"},
    //: What an action or a key does
    {"cases.renameView", Scope::CasesList, Kind::Key,
     QT_TRANSLATE_NOOP("Actions", "Rename this view"), "", "pencil"},
    //: What an action or a key does
    {"cases.removeView", Scope::CasesList, Kind::Key,
     QT_TRANSLATE_NOOP("Actions", "Delete this view"), "", "trash-2"},
    //: What an action or a key does
    {"cases.keys", Scope::CasesList, Kind::KeyOnly, QT_TRANSLATE_NOOP("Actions", "These keys"),
     "?", ""},
    //: What an action or a key does
    {"cases.down", Scope::CasesList, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Down"), "J", ""},
    //: What an action or a key does
    {"cases.up", Scope::CasesList, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Up"), "K", ""},
    //: What an action or a key does
    {"talk.reply", Scope::Conversation, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Write a reply"), "R", ""},
    //: What an action or a key does
    {"talk.note", Scope::Conversation, Kind::KeyOnly, QT_TRANSLATE_NOOP("Actions", "Write a note"),
     "N", ""},
    //: What an action or a key does
    {"talk.quote", Scope::Conversation, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Quote the message"), "Q", ""},
    //: What an action or a key does
    {"talk.thank", Scope::Conversation, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Thank for the message"), "T", ""},
    //: What an action or a key does
    {"talk.copy", Scope::Conversation, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Copy the message"), "C", ""},
    //: What an action or a key does
    {"talk.edit", Scope::Conversation, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Change an own message"), "E", ""},
    //: What an action or a key does
    {"talk.remove", Scope::Conversation, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Delete an own message"), "Del", ""},
    //: What an action or a key does
    {"talk.whole", Scope::Conversation, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "All or the beginning of a very long message"), "M", ""},
    //: What an action or a key does
    {"talk.end", Scope::Conversation, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "To the newest"),
     "End", ""},
    //: What an action or a key does
    {"talk.down", Scope::Conversation, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Down"), "J", ""},
    //: What an action or a key does
    {"talk.up", Scope::Conversation, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Up"), "K", ""},
    //: What an action or a key does
    {"file.wrap", Scope::FileView, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Wrap long lines"),
     "W", ""},
    //: What an action or a key does: in a text file
    {"file.line", Scope::FileView, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Go to a line"),
     "Ctrl+G", ""},
    //: What an action or a key does
    {"file.copy", Scope::FileView, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Copy the file"), "Ctrl+C", ""},
    //: What an action or a key does
    {"picture.fit", Scope::FileView, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Fit the picture"), "0", ""},
    //: What an action or a key does
    {"picture.whole", Scope::FileView, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "The picture in full size"), "1", ""},
    //: What an action or a key does
    {"picture.larger", Scope::FileView, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Larger picture"), "+", ""},
    //: What an action or a key does
    {"picture.smaller", Scope::FileView, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Smaller picture"), "-", ""},
    //: What an action or a key does
    {"file.save", Scope::FileView, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Save the file"),
     "Ctrl+S", ""},
    //: What an action or a key does
    {"remote.fit", Scope::Remote, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "Fit the customer's screen"), "Alt+0", ""},
    //: What an action or a key does
    {"remote.fullSize", Scope::Remote, Kind::Chord,
     QT_TRANSLATE_NOOP("Actions", "The customer's screen in full size"), "Alt+1", ""},
    //: What an action or a key does
    {"review.next", Scope::Review, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Next criterion"),
     "Down", ""},
    //: What an action or a key does
    {"review.before", Scope::Review, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Criterion before"),
     "Up", ""},
    //: What an action or a key does
    {"review.mark", Scope::Review, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Mark from 1 to 5 and go on"), "1 2 3 4 5", ""},
    //: What an action or a key does
    {"review.none", Scope::Review, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Does not apply"),
     "0", ""},
    //: What an action or a key does
    {"review.passage", Scope::Review, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Take the passage as evidence"), "Q", ""},
    //: What an action or a key does
    {"review.comment", Scope::Review, Kind::KeyOnly, QT_TRANSLATE_NOOP("Actions", "Comment"),
     "M", ""},
    //: What an action or a key does
    {"review.down", Scope::Review, Kind::KeyOnly, QT_TRANSLATE_NOOP("Actions", "Next passage"),
     "J", ""},
    //: What an action or a key does
    {"review.up", Scope::Review, Kind::KeyOnly, QT_TRANSLATE_NOOP("Actions", "Passage before"),
     "K", ""},
    //: What an action or a key does
    {"review.page", Scope::Review, Kind::KeyOnly, QT_TRANSLATE_NOOP("Actions", "Page on"),
     "Space", ""},
    //: What an action or a key does
    {"review.submit", Scope::Review, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Submit and go on"),
     "Ctrl+Return Ctrl+Enter", ""},
    //: What an action or a key does
    {"onboarding.filter", Scope::Onboarding, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Find an applicant"), "/", ""},
    //: What an action or a key does
    {"onboarding.next", Scope::Onboarding, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Next field"), "J", ""},
    //: What an action or a key does
    {"onboarding.before", Scope::Onboarding, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Field before"), "K", ""},
    //: What an action or a key does
    {"onboarding.matches", Scope::Onboarding, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Matches"), "1", ""},
    //: What an action or a key does
    {"onboarding.differs", Scope::Onboarding, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Differs"), "2", ""},
    //: What an action or a key does
    {"onboarding.unreadable", Scope::Onboarding, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Unreadable"), "3", ""},
    //: What an action or a key does
    {"onboarding.decide", Scope::Onboarding, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Decision"),
     "Ctrl+Return Ctrl+Enter", ""},
    //: What an action or a key does
    {"skills.level", Scope::Skills, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "Level from 1 to 5"),
     "1 2 3 4 5", ""},
    //: What an action or a key does
    {"skills.none", Scope::Skills, Kind::Fixed, QT_TRANSLATE_NOOP("Actions", "No level"), "0", ""},
    //: What an action or a key does
    {"week.move", Scope::Week, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Move in the week"), "Left Right Up Down", ""},
    //: What an action or a key does
    {"week.open", Scope::Week, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Make or open a span of hours"), "Return Enter", ""},
    //: What an action or a key does
    {"week.toggle", Scope::Week, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Make or remove half an hour"), "Space", ""},
    //: What an action or a key does
    {"week.longer", Scope::Week, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Change the length of a span"), "Shift+Up Shift+Down", ""},
    //: What an action or a key does
    {"week.shift", Scope::Week, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Move a span"), "Ctrl+Up Ctrl+Down Ctrl+Left Ctrl+Right", ""},
    //: What an action or a key does
    {"week.remove", Scope::Week, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Remove a span"), "Del Backspace", ""},
    //: What an action or a key does
    {"week.copy", Scope::Week, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Copy the hours of a day"), "Ctrl+C", ""},
    //: What an action or a key does
    {"week.paste", Scope::Week, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Paste the hours into a day"), "Ctrl+V", ""},
    //: What an action or a key does
    {"week.turn", Scope::Week, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Week before or after"), "PgUp PgDown", ""},
    //: What an action or a key does
    {"week.edges", Scope::Week, Kind::Fixed,
     QT_TRANSLATE_NOOP("Actions", "Begin or end of the day"), "Home End", ""},
    //: What an action or a key does
    {"week.today", Scope::Week, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "To this week and now"), "T", ""},
    //: What an action or a key does
    {"week.exception", Scope::Week, Kind::KeyOnly,
     QT_TRANSLATE_NOOP("Actions", "Hours of one date…"), "E", ""},
};

} // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}

} // namespace werkbank
