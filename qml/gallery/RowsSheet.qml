// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Rows of lists and of figures.
Sheet {
    Repeater {
        model: [
            { called: "", sign: "live" }, { called: "hover", sign: "needs", pose: "hover" },
            { called: "focus", sign: "offer", pose: "focus", tone: "attention", strong: true },
            { called: "selected", sign: "waiting", selected: true },
            { called: "unread", sign: "refused", unread: 12 }
        ]

        Specimen {
            id: row
            required property var modelData
            name: "ListRow " + row.modelData.called
            wide: 300

            ListRow {
                sign: row.modelData.sign
                title: "Windows profile cannot be loaded"
                aside: "12:11"
                asideTone: row.modelData.tone ?? ""
                subtitle: "T. Brandt · It shows the blue screen again"
                trailing: "24.70 €"
                trailingStrong: row.modelData.strong ?? false
                unread: row.modelData.unread ?? 0
                selected: row.modelData.selected ?? false
                pose: row.modelData.pose ?? ""
            }
        }
    }
    Specimen {
        name: "ListRow with a face"
        wide: 300

        ListRow {
            avatarName: "Theodor Brandt"
            title: "Theodor Brandt"
            subtitle: "Steuerbüro Brandt, Passau"
        }
    }
    Specimen {
        name: "RowList"
        wide: 300
        tall: 120

        RowList {
            anchors.fill: parent
            name: "Cases"
            model: ["Router · VoIP", "Printer", "NAS backup"]
            currentIndex: 0
            delegate: PlainRow {
                id: plain
                required property string modelData
                required property int index
                name: plain.modelData
                implicitHeight: Theme.px(56)
                contentItem: WText {
                    text: plain.modelData
                    leftPadding: 12
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }
    Specimen {
        name: "PlainRow focus"
        wide: 200

        PlainRow {
            id: ringed
            name: "A row"
            pose: "focus"
            background: Rectangle {
                color: Theme.hover

                FocusRing {
                    shown: ringed.ring
                    inset: true
                }
            }
        }
    }
    Specimen {
        name: "SectionHeader"
        wide: 300

        SectionHeader {
            text: "Needs you now"
            count: 3
        }
    }
    Repeater {
        model: ["", "hover", "focus"]

        Specimen {
            id: table
            required property string modelData
            name: "TableHead " + table.modelData
            wide: 320

            TableHead {
                columns: [{ key: "date", text: "Date", width: 80 },
                          { key: "payer", text: "Payer", width: 0 },
                          { key: "sum", text: "Amount", width: 90, right: true }]
                sortBy: "sum"
                descending: true
                pose: table.modelData
            }
        }
    }
    Repeater {
        model: [
            { called: "", label: "Customer pays", value: "14.00 €" },
            { called: "with note", label: "Likely", note: "(214 similar cases)", value: "30–45 min" },
            { called: "muted", label: "Net of 19 % VAT", value: "35.29 €", muted: true },
            { called: "strong, last", label: "You get", value: "24.70 €", strong: true, last: true },
            { called: "beside its label", label: "Where", value: "Munich 81…", at: 101 }
        ]

        Specimen {
            id: fact
            required property var modelData
            name: "KeyValueRow " + fact.modelData.called
            wide: 280

            KeyValueRow {
                label: fact.modelData.label
                note: fact.modelData.note ?? ""
                value: fact.modelData.value
                muted: fact.modelData.muted ?? false
                strong: fact.modelData.strong ?? false
                last: fact.modelData.last ?? false
                labelWidth: fact.modelData.at ?? 0
            }
        }
    }
    Specimen {
        name: "TermRow"
        wide: 280

        TermRow {
            label: "Fit"
            value: 0.95
            text: "+38 of 40"
        }
    }
    Specimen {
        name: "SplitHandle"
        wide: 16

        SplitHandle {
            label: "Width of the list"
        }
    }
    Specimen {
        name: "WScrollBar"
        wide: 16
        tall: 96

        WScrollBar {
            orientation: Qt.Vertical
            height: parent.height
            size: 0.4
        }
    }
}
