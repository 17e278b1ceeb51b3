// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Werkbank.Controls

// What runs out: ring and toast.
TestCase {
    id: test
    name: "time"
    when: windowShown
    width: 500
    height: 300
    visible: true

    property int elapsed: 0

    CountdownRing {
        id: ring
        total: 30
        remaining: 24
        onElapsed: test.elapsed += 1
    }
    ToastStack {
        id: stack
        y: 100
        width: 400
    }
    SignalSpy {
        id: expired
        signalName: "expired"
    }
    SignalSpy {
        id: action
        signalName: "action"
    }

    function init() {
        test.elapsed = 0;
        ring.visible = true;
        ring.running = true;
        ring.remaining = 24;
        ring.restart();
    }

    function test_itStepsOncePerSecond() {
        compare(ring.shownSeconds, 24);
        tryCompare(ring, "shownSeconds", 23, 1500);
        tryCompare(ring, "shownSeconds", 22, 1500);
        compare(ring.Accessible.name, "0:22 left");
    }

    function test_itDoesNotTickWhileHidden() {
        verify(ring.ticking);
        ring.visible = false;
        verify(!ring.ticking);
        wait(1300);
        compare(ring.shownSeconds, 24);
        ring.visible = true;
        verify(ring.ticking);
        compare(ring.shownSeconds, 23);
    }

    function test_itDoesNotTickInAHiddenParent() {
        test.visible = false;
        verify(!ring.ticking);
        test.visible = true;
        verify(ring.ticking);
    }

    function test_itStopsAtZeroAndSaysSoOnce() {
        ring.remaining = 1;
        tryCompare(ring, "shownSeconds", 0, 2500);
        verify(!ring.ticking);
        wait(1200);
        compare(test.elapsed, 1);
    }

    function test_aNewValueCorrectsIt() {
        ring.remaining = 5;
        compare(ring.shownSeconds, 5);
        ring.running = false;
        verify(!ring.ticking);
    }

    function test_hoursAreShort() {
        ring.remaining = 3700;
        compare(ring.clockText(ring.shownSeconds), "1 h");
        compare(ring.clockText(1450), "24:10");
    }

    function test_aToastExpires() {
        const toast = stack.show("Sent.", "Undo", 1, "Ctrl+Z");
        expired.target = toast;
        compare(toast.secondsLeft, 1);
        tryCompare(expired, "count", 1, 2500);
        tryVerify(() => stack.toasts.length === 0);
    }

    function test_aToastsActionIsHeardAndClosesIt() {
        const toast = stack.show("Case given back.", "Undo", 8, "");
        action.target = toast;
        toast.action();
        compare(action.count, 1);
        tryVerify(() => stack.toasts.length === 0);
    }

    function test_theSameWordsStandOnce() {
        stack.show("Choose an offer first", "", 0, "");
        stack.show("Choose an offer first", "", 0, "");
        compare(stack.toasts.length, 1);
        // What can be taken back is another thing each time.
        stack.show("Case given back.", "Undo", 0, "");
        stack.show("Case given back.", "Undo", 0, "");
        compare(stack.toasts.length, 3);
        while (stack.toasts.length > 0)
            stack.close(stack.toasts[0]);
    }

    function test_atMostThreeToastsStand() {
        for (let i = 0; i < 5; ++i)
            stack.show("Toast " + i, "", 0, "");
        compare(stack.toasts.length, 3);
        compare(stack.toasts[2].text, "Toast 4");
        while (stack.toasts.length > 0)
            stack.close(stack.toasts[0]);
    }
}
