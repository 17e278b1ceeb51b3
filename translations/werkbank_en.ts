<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CasesStripRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>Unread messages in a case</extracomment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message numerus="yes">
        <source>%n change(s) wait on this computer.</source>
        <extracomment>%n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>%n change waits on this computer.</numerusform>
            <numerusform>%n changes wait on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <extracomment>%n cases at the dispatcher&apos;s desk</extracomment>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message numerus="yes">
        <source>%n unsent change(s) will be lost. Everything else is on the platform and comes back when you sign in again.</source>
        <extracomment>%n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>%n unsent change will be lost. Everything else is on the platform and comes back when you sign in again.</numerusform>
            <numerusform>%n unsent changes will be lost. Everything else is on the platform and comes back when you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>%n lines of a text file</extracomment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>Unread messages in a case</extracomment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>New rows wait behind this pill above the list</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferDecision</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>For screen readers, while an offer runs out</extracomment>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also offered to %n other(s). Declining has no effect on your ranking.</source>
        <extracomment>Under an offer that others have too</extracomment>
        <translation>
            <numerusform>Also offered to %n other. Declining has no effect on your ranking.</numerusform>
            <numerusform>Also offered to %n others. Declining has no effect on your ranking.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message numerus="yes">
        <source>%n in all</source>
        <extracomment>%n supporters of the tenant</extracomment>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceButton</name>
    <message numerus="yes">
        <source>The local copy is erased. %n unsent change(s) will be lost.</source>
        <extracomment>%n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>The local copy is erased. %n unsent change will be lost.</numerusform>
            <numerusform>The local copy is erased. %n unsent changes will be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuietPane</name>
    <message numerus="yes">
        <source>%n case(s) need you.</source>
        <extracomment>%n cases in the group &quot;Needs you now&quot;</extracomment>
        <translation>
            <numerusform>%n case needs you.</numerusform>
            <numerusform>%n cases need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillDetail</name>
    <message numerus="yes">
        <source>You have set a level for %n task(s).</source>
        <extracomment>%n skills that have a level</extracomment>
        <translation>
            <numerusform>You have set a level for %n task.</numerusform>
            <numerusform>You have set a level for %n tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>%n unsent change(s) are safe on this computer.</source>
        <extracomment>On the lock screen; %n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>%n unsent change is safe on this computer.</numerusform>
            <numerusform>%n unsent changes are safe on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::CaseClock</name>
    <message numerus="yes">
        <source>%n min wait for the word of %1.</source>
        <extracomment>Time that the customer has to accept; %1 is a name, %n minutes</extracomment>
        <translation>
            <numerusform>%n min waits for the word of %1.</numerusform>
            <numerusform>%n min wait for the word of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait on this computer. What the customer sees follows.</source>
        <extracomment>Changes of the time that the platform does not know yet</extracomment>
        <translation>
            <numerusform>%n change waits on this computer. What the customer sees follows.</numerusform>
            <numerusform>%n changes wait on this computer. What the customer sees follows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer slept from %1 to %2 (%n min).</source>
        <translation>
            <numerusform>This computer slept from %1 to %2 (%n min).</numerusform>
            <numerusform>This computer slept from %1 to %2 (%n min).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No activity from %1 to %2 (%n min).</source>
        <extracomment>Question about time; %1 and %2 are times of day, %n minutes</extracomment>
        <translation>
            <numerusform>No activity from %1 to %2 (%n min).</numerusform>
            <numerusform>No activity from %1 to %2 (%n min).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>A duration in minutes</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::EarningsModel</name>
    <message numerus="yes">
        <source>%n cases wait for customers</source>
        <extracomment>Below a sum; %n cases</extracomment>
        <translation>
            <numerusform>%n case waits for its customer</numerusform>
            <numerusform>%n cases wait for customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <extracomment>Below a sum; %n cases</extracomment>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 paid cases on; there are %n.</source>
        <extracomment>Why there is no forecast; %1 is a number, %n paid cases</extracomment>
        <translation>
            <numerusform>From %1 paid cases on; there is %n.</numerusform>
            <numerusform>From %1 paid cases on; there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid and in payout, plus what is confirmed or cleared and would be paid by the month&apos;s end. Your last %n payments came %1 to %2 days after the confirmation.</source>
        <extracomment>How a forecast is made; %1 and %2 are days, %n paid cases</extracomment>
        <translation>
            <numerusform>Paid and in payout, plus what is confirmed or cleared and would be paid by the month&apos;s end. Your last payment came %1 to %2 days after the confirmation.</numerusform>
            <numerusform>Paid and in payout, plus what is confirmed or cleared and would be paid by the month&apos;s end. Your last %n payments came %1 to %2 days after the confirmation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases in another currency are not in these sums.</source>
        <extracomment>Below the sums; %n cases</extracomment>
        <translation>
            <numerusform>%n case in another currency is not in these sums.</numerusform>
            <numerusform>%n cases in another currency are not in these sums.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::LinkStatus</name>
    <message numerus="yes">
        <source>Catching up, %n to go</source>
        <extracomment>Connection state; %n changes still to come</extracomment>
        <translation>
            <numerusform>Catching up, %n to go</numerusform>
            <numerusform>Catching up, %n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait on this computer.</source>
        <extracomment>Attention line without connection; %n changes</extracomment>
        <translation>
            <numerusform>%n change waits on this computer.</numerusform>
            <numerusform>%n changes wait on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::PayoutsModel</name>
    <message numerus="yes">
        <source>%n cases</source>
        <extracomment>About a transfer; %n cases</extracomment>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::Wording</name>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>A time left in whole hours, as short as possible</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
</TS>
