// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Language, how dates are written, and on which day a week begins. Each holds at once.
Card {
    id: card

    required property Settings settings
    required property Wording wording

    readonly property list<int> firstDays: [1, 6, 7]  // Monday, Saturday, Sunday

    function dateForms(): list<var> {
        return card.wording.dateForms().map(form => form.key !== "system" ? form
            //: Setting: dates as the system's region writes them; %1 is today's date so
            : { key: form.key, text: qsTr("As the system (%1)").arg(form.text) });
    }

    function dayNames(): list<var> {
        const region = card.wording.weekday(card.wording.firstDayOfRegion());
        //: Setting: the week begins as in the system's region; %1 is a weekday
        return [{ key: "system", text: qsTr("As the system (%1)").arg(region) },
            ...card.firstDays.map(day => ({ key: String(day), text: card.wording.weekday(day) }))];
    }

    // A list that is made anew forgets what was chosen of it.
    function fill() {
        form.model = card.dateForms();
        form.currentIndex = form.model.findIndex(entry => entry.key === card.settings.dateForm);
        first.model = card.dayNames();
        first.currentIndex = first.model.findIndex(entry => entry.key === card.settings.firstDay);
    }

    //: Heading of a card of settings
    title: qsTr("Language and region")
    titleStyle: "title"
    spacing: Theme.s16
    Component.onCompleted: card.fill()

    Field {
        Layout.fillWidth: true
        //: Setting
        label: qsTr("Language")

        WComboBox {
            objectName: "settingLanguage"
            Layout.fillWidth: true
            //: Setting
            label: qsTr("Language")
            textRole: "text"
            valueRole: "key"
            model: [
                //: The language of the system is used
                { key: "system", text: qsTr("As the system") },
                { key: "de", text: "Deutsch" },
                { key: "en", text: "English" }
            ]
            currentIndex: ["system", "de", "en"].indexOf(card.settings.language)
            onActivated: card.settings.language = currentValue
        }
    }
    Field {
        Layout.fillWidth: true
        //: Setting: how dates are written
        label: qsTr("Dates")

        WComboBox {
            id: form
            objectName: "settingDates"
            Layout.fillWidth: true
            //: Setting: how dates are written
            label: qsTr("Dates")
            textRole: "text"
            valueRole: "key"
            onActivated: card.settings.dateForm = currentValue
        }
    }
    Field {
        Layout.fillWidth: true
        //: Setting
        label: qsTr("First day of the week")

        WComboBox {
            id: first
            objectName: "settingFirstDay"
            Layout.fillWidth: true
            //: Setting
            label: qsTr("First day of the week")
            textRole: "text"
            valueRole: "key"
            onActivated: card.settings.firstDay = currentValue
        }
    }
    Connections {
        target: card.wording

        function onChanged() {
            card.fill();
        }
    }
}
