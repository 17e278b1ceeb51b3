// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The pages behind the rail. Each is made when it is first needed and then stays, with its scroll
// and its texts.
FocusScope {
    id: pages

    required property Bench bench
    required property string place

    function pageOf(place: string): Item {
        for (let i = 0; i < all.count; ++i) {
            const loader = all.itemAt(i) as Loader;
            if (loader?.objectName === place)
                return loader.item as Item;
        }
        return null;
    }

    // Keys come here where no control has the focus yet, as in a page that was just opened: Qt
    // would look for the next one from the window's start.
    function goOn(forward: bool) {
        const from = pages.Window.activeFocusItem ?? pages;
        const reason = forward ? Qt.TabFocusReason : Qt.BacktabFocusReason;
        from.nextItemInFocusChain(forward).forceActiveFocus(reason);
    }

    Keys.onTabPressed: pages.goOn(true)
    Keys.onBacktabPressed: pages.goOn(false)

    Repeater {
        id: all
        model: ["cases", "hours", "skills", "money", "desk", "finance", "review", "onboarding",
            "settings"]

        Loader {
            id: loader
            required property string modelData
            readonly property bool current: pages.place === loader.modelData
            objectName: loader.modelData
            anchors.fill: parent
            visible: loader.current
            focus: loader.current
            sourceComponent: {
                switch (loader.modelData) {
                case "cases": return cases;
                case "hours": return hours;
                case "skills": return skills;
                case "money": return money;
                case "desk": return desk;
                case "finance": return finance;
                case "review": return review;
                case "onboarding": return onboarding;
                }
                return settings;
            }
            active: false
            onCurrentChanged: if (loader.current) loader.active = true
            Component.onCompleted: if (loader.current) loader.active = true
        }
    }
    Component {
        id: cases
        CasesPage { focus: true; bench: pages.bench }
    }
    Component {
        id: hours
        HoursPage { focus: true; bench: pages.bench }
    }
    Component {
        id: skills
        SkillsPage { focus: true; bench: pages.bench }
    }
    Component {
        id: money
        MoneyPage { focus: true; bench: pages.bench }
    }
    Component {
        id: desk
        DeskPage { focus: true; bench: pages.bench }
    }
    Component {
        id: finance
        FinancePage { focus: true; bench: pages.bench }
    }
    Component {
        id: review
        ReviewPage { focus: true; bench: pages.bench }
    }
    Component {
        id: onboarding
        OnboardingPage { focus: true; bench: pages.bench }
    }
    Component {
        id: settings
        SettingsPage { focus: true; bench: pages.bench }
    }
}
