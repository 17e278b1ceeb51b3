// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/ReturnReason.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct Reason {
    char16_t code[5];
    bool otherAccount;
    const char16_t *de;
    const char16_t *en;
};

constexpr Reason reasons[] = {
    {u"AC01", true, u"Die IBAN gibt es nicht.", u"There is no such account number (IBAN)."},
    {u"AC03", true, u"Die IBAN des Empfängers ist falsch.",
     u"The recipient's account number (IBAN) is wrong."},
    {u"AC04", true, u"Das Konto ist aufgelöst.", u"The account has been closed."},
    {u"AC06", true, u"Das Konto ist gesperrt.", u"The account is blocked."},
    {u"AC13", true, u"Auf ein Konto dieser Art kann nicht gezahlt werden.",
     u"This kind of account cannot receive the payment."},
    {u"AG01", true, u"Auf diesem Konto sind Überweisungen nicht erlaubt.",
     u"This account does not allow transfers."},
    {u"AG02", false, u"Die Bank kennt diese Art von Zahlung nicht.",
     u"The bank does not know this kind of payment."},
    {u"AM04", false, u"Das Konto war nicht gedeckt.",
     u"There was not enough money in the account."},
    {u"AM05", false, u"Die Zahlung ist doppelt eingegangen.", u"The payment arrived twice."},
    {u"AM09", false, u"Der Betrag stimmt nicht.", u"The amount is not the one agreed."},
    {u"BE04", false, u"Die Anschrift des Empfängers fehlt.",
     u"The recipient's address is missing."},
    {u"BE05", false, u"Die Bank erkennt den Auftraggeber nicht.",
     u"The bank does not recognise who ordered the payment."},
    {u"CNOR", true, u"Die Bank des Empfängers nimmt an SEPA nicht teil.",
     u"The recipient's bank does not take part in SEPA."},
    {u"CUST", false, u"Der Auftraggeber hat die Zahlung zurückgerufen.",
     u"Whoever ordered the payment called it back."},
    {u"ERIN", false, u"Die Bank hat die Angaben nicht lesen können.",
     u"The bank could not read the details."},
    {u"FF05", false, u"Die Art der Zahlung passt nicht zum Konto.",
     u"The kind of payment does not fit the account."},
    {u"FOCR", false, u"Die Zahlung wurde auf Bitte um Rückruf zurückgegeben.",
     u"The payment was given back after a request to recall it."},
    {u"MD01", false, u"Für die Lastschrift gibt es kein gültiges Mandat.",
     u"There is no valid mandate for the direct debit."},
    {u"MD06", false, u"Der Zahler hat der Lastschrift widersprochen.",
     u"The payer objected to the direct debit."},
    {u"MD07", true, u"Der Kontoinhaber ist verstorben.", u"The account holder has died."},
    {u"MS02", false, u"Der Empfänger hat die Zahlung abgelehnt.",
     u"The recipient refused the payment."},
    {u"MS03", false, u"Die Bank hat die Zahlung zurückgegeben und nennt keinen Grund.",
     u"The bank gave the payment back and names no reason."},
    {u"NARR", false, u"Die Bank nennt den Grund nur in eigenen Worten.",
     u"The bank names the reason in words of its own only."},
    {u"RC01", true, u"Die Bank des Empfängers gibt es unter diesem BIC nicht.",
     u"There is no bank with this BIC."},
    {u"RR01", false, u"Der Bank fehlt die Kontonummer oder Kennung des Auftraggebers.",
     u"The bank misses the account number or identification of whoever ordered the payment."},
    {u"RR02", false, u"Der Bank fehlen Name oder Anschrift des Auftraggebers.",
     u"The bank misses the name or address of whoever ordered the payment."},
    {u"RR03", false, u"Der Bank fehlen Name oder Anschrift des Empfängers.",
     u"The bank misses the recipient's name or address."},
    {u"RR04", false, u"Die Bank hat die Zahlung aus rechtlichen Gründen zurückgegeben.",
     u"The bank gave the payment back for legal reasons."},
};

const Reason *find(const QString &code)
{
    const auto found = std::find_if(std::begin(reasons), std::end(reasons),
                                    [&](const Reason &reason) {
                                        return QStringView(code) == reason.code;
                                    });
    return found == std::end(reasons) ? nullptr : found;
}

} // namespace

QString returnReasonText(const QString &code, DocumentLanguage language)
{
    const bool de = language == DocumentLanguage::De;
    if (const Reason *known = find(code))
        return QString::fromUtf16(de ? known->de : known->en);
    return (de ? u"Die Bank hat die Zahlung mit dem Kürzel %1 zurückgegeben."_s
               : u"The bank gave the payment back with the code %1."_s)
        .arg(code);
}

bool needsOtherAccount(const QString &code)
{
    const Reason *known = find(code);
    return known && known->otherAccount;
}

} // namespace werkbank
