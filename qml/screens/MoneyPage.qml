// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Time and payouts: what was earned, where each cent is on its way, and why. Readable offline.
FocusScope {
    id: page

    required property Bench bench
    readonly property list<Item> panes: [main, detail]

    readonly property bool narrow: page.width < Theme.px(900)

    EarningsModel {
        id: earnings
        objectName: "earningsModel"
        client: page.bench.client
        wording: page.bench.wording
        onFailed: problem => page.bench.tell(problem)
        //: A statement was written to a file
        onSaved: page.bench.tell(qsTr("Statement saved"))
    }
    StatementPdf {
        id: pdf
        //: A file could not be written
        onFailed: page.bench.tell(qsTr("The statement could not be saved"))
        //: A statement was written to a file
        onSaved: page.bench.tell(qsTr("Statement saved"))
    }
    ColumnLayout {
        id: main
        anchors.fill: parent
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
                        onTriggered: saving.ask("csv")
                    }
                    WMenuItem {
                        //: Saves a statement to read and print
                        label: qsTr("Statement as PDF…")
                        onTriggered: saving.ask("pdf")
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

            MoneySums {
                Layout.fillWidth: true
                earnings: earnings
                narrow: page.narrow
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
                Layout.fillWidth: true
                earnings: earnings
                onChosen: key => detail.show(key)
            }
            GridLayout {
                Layout.fillWidth: true
                columns: page.narrow ? 1 : 2
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
    FileDialog {
        id: saving

        property string kind: "csv"

        function ask(kind: string) {
            saving.kind = kind;
            //: Name of a file; it gets an ending
            const name = qsTr("statement") + "." + kind;
            saving.selectedFile = saving.currentFolder + "/" + encodeURIComponent(name);
            saving.open();
        }

        fileMode: FileDialog.SaveFile
        onAccepted: {
            if (saving.kind === "csv")
                earnings.saveCsv(saving.selectedFile);
            else
                //: Title of a statement
                pdf.write(saving.selectedFile, qsTr("Statement of earnings"),
                    page.bench.profile.name, earnings.statementHead(), earnings.statementRows());
        }
    }
}
