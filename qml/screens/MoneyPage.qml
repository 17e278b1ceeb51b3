// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Time and payouts: what was earned, where each cent is on its way, and why. Readable offline.
FocusScope {
    id: page

    required property Bench bench
    readonly property list<Item> panes: [main, detail]

    readonly property bool narrow: main.width < Theme.px(900)
    // Wide enough that what is asked about stands beside the table, not over its sums.
    readonly property bool roomy: page.width >= Theme.px(1300)

    EarningsModel {
        id: earnings
        objectName: "earningsModel"
        client: page.bench.client
        wording: page.bench.wording
        onFailed: problem => page.bench.tell(problem)
    }
    ColumnLayout {
        id: main
        anchors { fill: parent; rightMargin: page.roomy && detail.shown ? detail.width : 0 }
        spacing: 0

        PaneHeader {
            Layout.fillWidth: true
            //: Title of the page with time and money
            title: qsTr("Time & payouts")

            WButton {
                id: exporter
                objectName: "moneyExport"
                //: Opens a menu: saves a statement as a file
                label: qsTr("Export…")
                size: "small"
                //: Why the button is off
                disabledReason: earnings.count === 0 ? qsTr("There is nothing yet") : ""
                onClicked: menu.openAt(exporter)

                WMenu {
                    id: menu

                    WMenuItem {
                        //: Saves a statement as a table
                        label: qsTr("Statement as CSV…")
                        onTriggered: table.save("csv")
                    }
                    WMenuItem {
                        //: Saves a statement to read and print
                        label: qsTr("Statement as PDF…")
                        onTriggered: table.save("pdf")
                    }
                }
            }
        }
        ConnectionLine {
            bench: page.bench
        }
        Scroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sideMargin: 24
            topGap: 20

            Banner {
                objectName: "noAccount"
                Layout.fillWidth: true
                visible: pay.lacksAccount
                //: On the page with time and money: no bank account is known
                text: qsTr("Nothing can be paid out to you yet: enter your bank account under “Who is paid”.")
            }
            MoneySums {
                Layout.fillWidth: true
                earnings: earnings
                narrow: page.narrow
            }
            WText {
                objectName: "whenPaid"
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(760)
                visible: earnings.count > 0
                text: earnings.whenText
                variant: "meta"
                wrapMode: Text.Wrap
            }
            GridLayout {
                Layout.fillWidth: true
                visible: earnings.count > 0
                columns: page.narrow ? 1 : 3
                columnSpacing: Theme.s16
                rowSpacing: Theme.s16

                MoneyWeeks {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.columnSpan: page.narrow ? 1 : 2
                    earnings: earnings
                }
                MoneyEuro {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.px(280)
                    earnings: earnings
                }
            }
            EarningsTable {
                id: table
                bench: page.bench
                Layout.fillWidth: true
                earnings: earnings
                onChosen: key => detail.show(key)
            }
            GridLayout {
                Layout.fillWidth: true
                columns: main.width < Theme.px(1200) ? 1 : 2
                columnSpacing: Theme.s16
                rowSpacing: Theme.s16
                uniformCellWidths: true

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.s16

                    PayoutsCard {
                        Layout.fillWidth: true
                        bench: page.bench
                    }
                    PayProfileCard {
                        id: pay
                        Layout.fillWidth: true
                        bench: page.bench
                    }
                }
                CreditNotesCard {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    bench: page.bench
                }
            }
        }
    }
    EarningPanel {
        id: detail
        anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
        width: Math.min(Theme.px(420), page.width)
        bench: page.bench
        earnings: earnings
        onCaseAsked: caseId => page.bench.caseAsked(caseId)
    }
}
