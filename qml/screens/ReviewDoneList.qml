// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// What a reviewer has submitted, with what may be known only now.
FocusScope {
    id: root

    required property ReviewsModel reviews

    RowList {
        id: list

        // What is not done yet stands first and is not shown here.
        readonly property int first: root.reviews.count - root.reviews.done

        objectName: "reviewDoneList"
        width: Math.min(parent.width, Theme.px(900))
        height: parent.height
        focus: true
        visible: root.reviews.done > 0
        //: Name of the list of spot checks that were submitted
        name: qsTr("Submitted spot checks")
        model: root.reviews
        onCurrentIndexChanged: {
            if (list.currentIndex >= 0 && list.currentIndex < list.first)
                list.currentIndex = list.first;
        }
        delegate: ListRow {
            id: row
            required property int index
            required property string group
            required property string stateText
            required property string tone
            required property string age
            required property string marks
            required property string words
            required title

            visible: row.group === "done"
            height: visible ? implicitHeight : 0
            sign: "solved"
            aside: row.age
            subtitle: [row.stateText, row.words.replace(/\s+/g, " ")].filter(s => s !== "").join(" · ")
            trailing: row.marks
        }
    }
    EmptyState {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s24 }
        visible: root.reviews.loaded && root.reviews.done === 0
        iconName: "check"
        objectName: "reviewDoneEmpty"
        title: root.reviews.submitting > 0
            //: The first submitted spot check has not gone out yet
            ? qsTr("Your first one is on its way.")
            //: The list of submitted spot checks is empty
            : qsTr("You have not submitted any yet.")
    }
}
