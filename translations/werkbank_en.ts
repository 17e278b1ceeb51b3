<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CasesListRest</name>
    <message numerus="yes">
        <location filename="../qml/screens/CasesListRest.qml" line="97"/>
        <source>%n offer(s)</source>
        <extracomment>Offers that are not in sight in the case list</extracomment>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesRow</name>
    <message numerus="yes">
        <location filename="../qml/screens/CasesRow.qml" line="37"/>
        <source>%n second(s) left</source>
        <extracomment>Spoken of an offer that runs out</extracomment>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesStripRow</name>
    <message numerus="yes">
        <location filename="../qml/screens/CasesStripRow.qml" line="26"/>
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
        <location filename="../qml/screens/ConnectionButton.qml" line="62"/>
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
        <location filename="../qml/screens/DeskPage.qml" line="48"/>
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
        <location filename="../qml/screens/DiscardDialog.qml" line="24"/>
        <source>%n unsent change(s) will be lost. Everything else is on the platform and comes back when you sign in again.</source>
        <extracomment>%n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>%n unsent change will be lost. Everything else is on the platform and comes back when you sign in again.</numerusform>
            <numerusform>%n unsent changes will be lost. Everything else is on the platform and comes back when you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinanceSums</name>
    <message numerus="yes">
        <location filename="../qml/screens/FinanceSums.qml" line="30"/>
        <source>%n payment(s)</source>
        <extracomment>Below a sum; %n payments</extracomment>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/FinanceSums.qml" line="35"/>
        <location filename="../qml/screens/FinanceSums.qml" line="40"/>
        <source>%n invoice(s)</source>
        <extracomment>Below a sum; %n invoices</extracomment>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/FinanceSums.qml" line="46"/>
        <source>%n transfer(s) came back: %1</source>
        <extracomment>Below a sum; %n transfers, %1 is an amount</extracomment>
        <translation>
            <numerusform>%n transfer came back: %1</numerusform>
            <numerusform>%n transfers came back: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/FinanceSums.qml" line="49"/>
        <source>%n payout(s)</source>
        <extracomment>Below a sum; %n batches of payouts</extracomment>
        <translation>
            <numerusform>%n payout</numerusform>
            <numerusform>%n payouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message numerus="yes">
        <location filename="../qml/screens/FirstStepsCard.qml" line="69"/>
        <source>First steps, %n left</source>
        <extracomment>Heading over the steps of the first run; %n are left</extracomment>
        <translation>
            <numerusform>First steps, %n left</numerusform>
            <numerusform>First steps, %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message numerus="yes">
        <location filename="../qml/controls/ListRow.qml" line="48"/>
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
        <location filename="../qml/screens/NewPill.qml" line="20"/>
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
        <location filename="../qml/screens/OfferDecision.qml" line="41"/>
        <source>%n second(s) left</source>
        <extracomment>For screen readers, while an offer runs out</extracomment>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/OfferDecision.qml" line="117"/>
        <source>Also offered to %n other(s). Declining has no effect on your ranking.</source>
        <extracomment>Under an offer that others have too</extracomment>
        <translation>
            <numerusform>Also offered to %n other. Declining has no effect on your ranking.</numerusform>
            <numerusform>Also offered to %n others. Declining has no effect on your ranking.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnboardingList</name>
    <message numerus="yes">
        <location filename="../qml/screens/OnboardingList.qml" line="55"/>
        <source>%n need you</source>
        <extracomment>How many applicants wait for the clerk</extracomment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeSide</name>
    <message numerus="yes">
        <location filename="../qml/screens/PracticeSide.qml" line="67"/>
        <source>Time: %n minute(s)</source>
        <extracomment>Heading over the time of the practice case; %n minutes</extracomment>
        <translation>
            <numerusform>Time: %n minute</numerusform>
            <numerusform>Time: %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceButton</name>
    <message numerus="yes">
        <location filename="../qml/screens/PresenceButton.qml" line="131"/>
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
        <location filename="../qml/screens/QuietPane.qml" line="74"/>
        <source>%n case(s) need you.</source>
        <extracomment>%n cases in the group &quot;Needs you now&quot;</extracomment>
        <translation>
            <numerusform>%n case needs you.</numerusform>
            <numerusform>%n cases need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/QuietPane.qml" line="91"/>
        <source>%n offer(s) wait for your answer.</source>
        <extracomment>Offers wait for an answer</extracomment>
        <translation>
            <numerusform>%n offer waits for your answer.</numerusform>
            <numerusform>%n offers wait for your answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <location filename="../qml/controls/RailButton.qml" line="20"/>
        <source>%1, %n need(s) you</source>
        <extracomment>Spoken name of a place in the rail; %1 is its name, %n what waits there</extracomment>
        <translation>
            <numerusform>%1, %n needs you</numerusform>
            <numerusform>%1, %n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewHome</name>
    <message numerus="yes">
        <location filename="../qml/screens/ReviewHome.qml" line="34"/>
        <source>%n drawn case(s) wait</source>
        <extracomment>The reviewer&apos;s page; %n cases are drawn</extracomment>
        <translation>
            <numerusform>%n drawn case waits</numerusform>
            <numerusform>%n drawn cases wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message numerus="yes">
        <location filename="../qml/controls/ScoreRow.qml" line="74"/>
        <source>%n passage(s) as evidence</source>
        <extracomment>How many passages of the conversation are evidence for a mark</extracomment>
        <translation>
            <numerusform>%n passage as evidence</numerusform>
            <numerusform>%n passages as evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/controls/ScoreRow.qml" line="157"/>
        <source>%n passage(s)</source>
        <extracomment>Takes the marked passage as evidence; %n passages are taken</extracomment>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message numerus="yes">
        <location filename="../qml/screens/SecurityCard.qml" line="82"/>
        <source>%n minutes</source>
        <extracomment>The copy is locked after so long</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillDetail</name>
    <message numerus="yes">
        <location filename="../qml/screens/SkillDetail.qml" line="66"/>
        <source>You have set a level for %n task(s).</source>
        <extracomment>%n skills that have a level</extracomment>
        <translation>
            <numerusform>You have set a level for %n task.</numerusform>
            <numerusform>You have set a level for %n tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <location filename="../qml/screens/TextView.qml" line="21"/>
        <source>%n line(s)</source>
        <extracomment>About a text file</extracomment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <location filename="../qml/screens/Unlock.qml" line="79"/>
        <source>%n unsent change(s) lie in this copy and go with it when it is discarded.</source>
        <extracomment>The key of the copy is missing; %n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>%n unsent change lies in this copy and is lost when you discard it.</numerusform>
            <numerusform>%n unsent changes lie in this copy and are lost when you discard it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/Unlock.qml" line="82"/>
        <source>%n unsent change(s) are safe on this computer.</source>
        <extracomment>On the lock screen; %n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>%n unsent change is safe on this computer.</numerusform>
            <numerusform>%n unsent changes are safe on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::ApplicantDetail</name>
    <message numerus="yes">
        <location filename="../models/ApplicantDetailText.cpp" line="242"/>
        <source>%1, %2 (%3), %n min</source>
        <extracomment>An appointment; %1 day, %2 time, %3 zone, %n minutes</extracomment>
        <translation>
            <numerusform>%1, %2 (%3), %n min</numerusform>
            <numerusform>%1, %2 (%3), %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/ApplicantDetailText.cpp" line="278"/>
        <source>%n verdict(s) are sealed until you have given yours.</source>
        <extracomment>Verdicts of others stay away until the own one is given</extracomment>
        <translation>
            <numerusform>%n verdict is sealed until you have given yours.</numerusform>
            <numerusform>%n verdicts are sealed until you have given yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::ApplicantWording</name>
    <message numerus="yes">
        <location filename="../models/ApplicantWording.cpp" line="317"/>
        <source>%n min</source>
        <extracomment>How long somebody waits, in minutes, as short as possible</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/ApplicantWording.cpp" line="321"/>
        <source>%n h</source>
        <extracomment>How long somebody waits, in hours, as short as possible</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/ApplicantWording.cpp" line="324"/>
        <source>%n d</source>
        <extracomment>How long somebody waits, in days, as short as possible</extracomment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::Beside</name>
    <message numerus="yes">
        <location filename="../app/Beside.cpp" line="93"/>
        <source>Werkbank: %n case(s) need(s) you</source>
        <extracomment>The sign beside the clock; how many offers and cases need the person</extracomment>
        <translation>
            <numerusform>Werkbank: %n case needs you</numerusform>
            <numerusform>Werkbank: %n cases need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::CaseClock</name>
    <message numerus="yes">
        <location filename="../models/CaseClockText.cpp" line="139"/>
        <source>%n min wait for the word of %1.</source>
        <extracomment>Time that the customer has to accept; %1 is a name, %n minutes</extracomment>
        <translation>
            <numerusform>%n min waits for the word of %1.</numerusform>
            <numerusform>%n min wait for the word of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/CaseClockText.cpp" line="147"/>
        <source>%n changes wait on this computer. What the customer sees follows.</source>
        <extracomment>Changes of the time that the platform does not know yet</extracomment>
        <translation>
            <numerusform>%n change waits on this computer. What the customer sees follows.</numerusform>
            <numerusform>%n changes wait on this computer. What the customer sees follows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/CaseClockText.cpp" line="160"/>
        <source>This computer slept from %1 to %2 (%n min).</source>
        <translation>
            <numerusform>This computer slept from %1 to %2 (%n min).</numerusform>
            <numerusform>This computer slept from %1 to %2 (%n min).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/CaseClockText.cpp" line="162"/>
        <source>No activity from %1 to %2 (%n min).</source>
        <extracomment>Question about time; %1 and %2 are times of day, %n minutes</extracomment>
        <translation>
            <numerusform>No activity from %1 to %2 (%n min).</numerusform>
            <numerusform>No activity from %1 to %2 (%n min).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/CaseClockText.cpp" line="214"/>
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
        <location filename="../models/EarningsText.cpp" line="43"/>
        <source>%n cases wait for customers</source>
        <extracomment>Below a sum; %n cases</extracomment>
        <translation>
            <numerusform>%n case waits for its customer</numerusform>
            <numerusform>%n cases wait for customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/EarningsText.cpp" line="57"/>
        <source>%n cases</source>
        <extracomment>Below a sum; %n cases</extracomment>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/EarningsText.cpp" line="78"/>
        <source>can be said from %1 paid cases on, so far %n</source>
        <extracomment>Why there is no forecast yet; %1 is a number, %n paid cases</extracomment>
        <translation>
            <numerusform>can be said from %1 paid cases on, so far %n</numerusform>
            <numerusform>can be said from %1 paid cases on, so far %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/EarningsText.cpp" line="82"/>
        <source>Paid and in payout, plus what is confirmed or cleared and would be paid by the month&apos;s end. Your last %n payments came %1 to %2 days after the confirmation.</source>
        <extracomment>How a forecast is made; %1 and %2 are days, %n paid cases</extracomment>
        <translation>
            <numerusform>Paid and in payout, plus what is confirmed or cleared and would be paid by the month&apos;s end. Your last payment came %1 to %2 days after the confirmation.</numerusform>
            <numerusform>Paid and in payout, plus what is confirmed or cleared and would be paid by the month&apos;s end. Your last %n payments came %1 to %2 days after the confirmation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/EarningsText.cpp" line="92"/>
        <source>There is no fixed day of payment: the customer has %n days to pay the invoice; then one person proposes the payout, another releases it, and the bank transfers it.</source>
        <extracomment>When money comes; %n days that a customer has to pay an invoice</extracomment>
        <translation>
            <numerusform>There is no fixed day of payment: the customer has %n day to pay the invoice; then one person proposes the payout, another releases it, and the bank transfers it.</numerusform>
            <numerusform>There is no fixed day of payment: the customer has %n days to pay the invoice; then one person proposes the payout, another releases it, and the bank transfers it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/EarningsText.cpp" line="155"/>
        <source>%n cases in another currency are not in these sums.</source>
        <extracomment>Below the sums; %n cases</extracomment>
        <translation>
            <numerusform>%n case in another currency is not in these sums.</numerusform>
            <numerusform>%n cases in another currency are not in these sums.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::FinanceDecisionsModel</name>
    <message numerus="yes">
        <location filename="../models/FinanceDecisionsModel.cpp" line="145"/>
        <source>%1 · waits for %n day(s)</source>
        <extracomment>A decision; %n days, %1 is the number of a case</extracomment>
        <translation>
            <numerusform>%1 · waits for %n day</numerusform>
            <numerusform>%1 · waits for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/FinanceDecisionsModel.cpp" line="162"/>
        <source>%n day(s) left to answer</source>
        <extracomment>How many of the two weeks for an answer to an objection are left; %n days</extracomment>
        <translation>
            <numerusform>%n day left to answer</numerusform>
            <numerusform>%n days left to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::FinanceInvoicesModel</name>
    <message numerus="yes">
        <location filename="../models/FinanceInvoicesModel.cpp" line="93"/>
        <source>overdue by %n days</source>
        <extracomment>State of an invoice; %n days after the day on which it was to be paid</extracomment>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::LinkStatus</name>
    <message numerus="yes">
        <location filename="../models/LinkStatus.cpp" line="53"/>
        <source>Catching up, %n to go</source>
        <extracomment>Connection state; %n changes still to come</extracomment>
        <translation>
            <numerusform>Catching up, %n to go</numerusform>
            <numerusform>Catching up, %n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/LinkStatus.cpp" line="79"/>
        <source>%n change(s) wait on this computer.</source>
        <extracomment>Attention line without connection; %n changes</extracomment>
        <translation>
            <numerusform>%n change waits on this computer.</numerusform>
            <numerusform>%n changes wait on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::PracticeCase</name>
    <message numerus="yes">
        <location filename="../models/PracticeCase.cpp" line="111"/>
        <source>%n minute(s) entered</source>
        <extracomment>In the conversation of the practice case; %n minutes were entered</extracomment>
        <translation>
            <numerusform>%n minute entered</numerusform>
            <numerusform>%n minutes entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::ReputationsModel</name>
    <message numerus="yes">
        <location filename="../models/ReputationsModel.cpp" line="40"/>
        <source>between %1 and %2 % went well (%n case(s))</source>
        <extracomment>How an expert does; %1 and %2 are the interval in percent</extracomment>
        <translation>
            <numerusform>between %1 and %2 % went well (%n case)</numerusform>
            <numerusform>between %1 and %2 % went well (%n cases)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::ScorecardModel</name>
    <message numerus="yes">
        <location filename="../models/ScorecardModel.cpp" line="132"/>
        <source>%n criteria without an answer</source>
        <extracomment>Why a scorecard cannot be sent yet; %n criteria</extracomment>
        <translation>
            <numerusform>%n criterion without an answer</numerusform>
            <numerusform>%n criteria without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::SearchModel</name>
    <message numerus="yes">
        <location filename="../models/SearchModel.cpp" line="126"/>
        <source>%n case(s), the newest is opened</source>
        <extracomment>Beside a person that a search found</extracomment>
        <translation>
            <numerusform>%n case, it is opened</numerusform>
            <numerusform>%n cases, the newest is opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::Wording</name>
    <message numerus="yes">
        <location filename="../models/Wording.cpp" line="140"/>
        <source>%n h</source>
        <extracomment>A time left in whole hours, as short as possible</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
</TS>
