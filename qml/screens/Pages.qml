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
    required property list<var> places  // of the rail, with their names

    readonly property var files: ({
        cases: "CasesPage.qml", hours: "HoursPage.qml", skills: "SkillsPage.qml",
        money: "MoneyPage.qml", desk: "DeskPage.qml", finance: "FinancePage.qml",
        review: "ReviewPage.qml", onboarding: "OnboardingPage.qml", settings: "SettingsPage.qml"
    })

    function pageOf(place: string): Item {
        for (let i = 0; i < all.count; ++i) {
            const loader = all.itemAt(i) as Loader;
            if (loader?.objectName === place)
                return loader.item as Item;
        }
        return null;
    }

    // A page that keeps the keyboard for no control of its own has it itself, and says its name.
    function introduce(loader: Loader) {
        const page = loader.item as Item;
        const key = loader.objectName;
        page.objectName = key + "Page";
        page.Accessible.role = Accessible.Pane;
        // The rail has all places only once the person's roles are here.
        page.Accessible.name = Qt.binding(() => key === "settings"
            //: Name of the page of settings
            ? qsTr("Settings") : pages.places.find(p => p.key === key)?.name ?? "");
        page.Accessible.focusable = true;
        page.Accessible.focused = Qt.binding(() => page.activeFocus);
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
        model: Object.keys(pages.files)

        Loader {
            id: loader
            required property string modelData
            readonly property bool current: pages.place === loader.modelData

            // By its file, so that a start reads no page that nobody asked for.
            function need() {
                if (loader.current && loader.status === Loader.Null)
                    loader.setSource(Qt.resolvedUrl(pages.files[loader.modelData]),
                                     { bench: pages.bench, focus: true });
            }

            objectName: loader.modelData
            anchors.fill: parent
            visible: loader.current
            focus: loader.current
            onCurrentChanged: loader.need()
            onLoaded: pages.introduce(loader)
            Component.onCompleted: loader.need()
        }
    }
}
