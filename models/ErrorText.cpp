// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ErrorText.h"

#include "core/base/Log.h"
#include "core/wire/Codes.h"

#include <algorithm>
#include <iterator>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char *code;
    const char *text;
};

constexpr Words ofThePlatform[] = {
    //: Why a change was refused
    {codes::wrongState, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The state has changed meanwhile; this is not possible now.")},
    //: Why a change was refused
    {codes::caseMoved, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The case went to somebody else meanwhile.")},
    //: Why a change was refused
    {codes::alreadyTaken, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "Somebody else took the case first.")},
    //: Why a change was refused
    {codes::tooLate, QT_TRANSLATE_NOOP("werkbank::ErrorText", "It came too late.")},
    //: Why a change was refused
    {codes::changedElsewhere, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "It was changed elsewhere meanwhile.")},
    //: Why a change was refused
    {codes::notAllowed, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "It does not exist any more, or you may not do this.")},
    //: Why a change was refused
    {codes::overCapacity, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "You have as many open cases as you may have.")},
    //: Why a change was refused
    {codes::tooLong, QT_TRANSLATE_NOOP("werkbank::ErrorText", "It is too long or too large.")},
    //: Why a change was refused
    {codes::missingFile, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "A file of it did not arrive.")},
    //: Why a change was refused
    {codes::badCommand, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "Something in it is not as it has to be. Please check it and try again.")},
    //: Why a change was refused: a level, a proof or a rule is in the way
    {codes::notEligible, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "A rule keeps this from being done, or something that it needs is missing.")},
    //: Why a change was refused
    {codes::quotaExceeded, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "That is more than is allowed for now.")},
    //: Why a change was refused
    {codes::tooOld, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "It waited too long to be sent. Please look at how things are now, and do it again.")},
    //: Why a change was refused
    {codes::reusedUuid, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "It had been sent before in another form. Please do it again.")},
    //: Why a change was refused
    {codes::stepUp, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "Please enter your password again; then this can be done.")},
    //: The connection was refused
    {codes::upgradeRequired, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The platform needs a newer Werkbank. Please update; what waits here is kept.")},
    //: The connection was refused
    {codes::notSignedIn, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "You are signed out. Please sign in again; what waits here is kept.")},
    //: The connection was refused
    {codes::deviceRevoked, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "This device was signed out from elsewhere.")},
    //: The platform does not answer now
    {codes::unavailable, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The platform cannot be reached now. Please try again in a moment.")},
    //: The platform does not answer now
    {codes::goingAway, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The platform cannot be reached now. Please try again in a moment.")},
    //: The platform gave up, as the answers came too slowly
    {codes::slowReader, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The connection is too slow for this. Please try again in a moment.")},
    //: The platform does not answer now
    {codes::tooManyRequests, QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "That was too often. Please wait a minute and try again.")},
    //: A remote session is over
    {codes::remoteEnded, QT_TRANSLATE_NOOP("werkbank::ErrorText", "The session has ended.")},
};

constexpr Words ofThisComputer[] = {
    //: Something could not be stored
    {"disk_full", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The disk is full, so this was not saved. Make some room and try again.")},
    //: Something could not be stored or read
    {"io_error", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "This computer's disk reports an error, so this may not be saved. Please try again.")},
    //: Something could not be stored or read
    {"corrupt", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The copy on this computer is damaged here, so this was not saved. Copy your words and "
        "start Werkbank again.")},
    //: Something could not be stored
    {"out_of_memory", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "There is not enough memory, so this was not done. Close other programs and try again.")},
    //: Something could not be stored
    {"busy", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "Another program uses Werkbank's files, so this was not saved. Please try again in a "
        "moment.")},
    //: Something could not be stored
    {"in_use", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "Another program uses Werkbank's files, so this was not saved. Please try again in a "
        "moment.")},
    //: Something could not be stored
    {"read_only", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "Werkbank may not write into its folder, so this was not saved. Check the folder's "
        "rights.")},
    //: Something could not be stored or read
    {"cannot_open", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "Werkbank's files on this computer cannot be opened. Check the rights of its folder.")},
    //: Something could not be read
    {"wrong_key", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The copy on this computer cannot be opened with this key. Nothing was changed.")},
    //: Something could not be read
    {"not_encrypted", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The copy on this computer is not encrypted, so nothing was saved in it.")},
    //: Something could not be read
    {"newer_version", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The copy on this computer is from a newer Werkbank. Please update.")},
    //: Something could not be read
    {"bad_meta", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The copy on this computer is damaged. Nothing was changed.")},
    //: Something was stopped before its end
    {"interrupted", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "This was stopped before its end, and nothing was changed. Please try again.")},
    //: Something was stopped before its end
    {"cancelled", QT_TRANSLATE_NOOP("werkbank::ErrorText", "Loading was cancelled.")},
    //: A file is not on this computer and there is no connection
    {"offline", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "This file loads when there is a connection.")},
    //: A picture is not shown
    {"broken_picture", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "This picture is broken, or it is none. It was not opened.")},
    //: A picture is not shown
    {"not_a_picture", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "This picture is broken, or it is none. It was not opened.")},
    //: A file or picture is not taken
    {"too_large", QT_TRANSLATE_NOOP("werkbank::ErrorText", "This is too large.")},
    //: A file cannot be sent
    {"cannot_read", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "A file cannot be read. Nothing was sent.")},
    //: A file cannot be sent
    {"empty_file", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "A file is empty. Nothing was sent.")},
    //: A passphrase is not taken
    {"too_short", QT_TRANSLATE_NOOP("werkbank::ErrorText", "This passphrase is too short.")},
    //: A passphrase is not taken
    {"too_weak", QT_TRANSLATE_NOOP("werkbank::ErrorText", "This passphrase is easy to guess.")},
    //: The keyring of the computer
    {"entry_deleted", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The keyring has no key for this copy.")},
    //: The keyring of the computer
    {"other_keyring", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "This keyring has the key of another copy.")},
    //: The keyring of the computer
    {"not_kept", QT_TRANSLATE_NOOP("werkbank::ErrorText", "The keyring did not keep the key.")},
    //: Signing in
    {"other_account", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The copy on this computer belongs to another account.")},
    //: Signing in
    {"not_secure", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The connection to the platform is not secure, so it was not used.")},
    //: Signing in
    {"other_issuer", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The answer came from somewhere else. Please sign in again.")},
    //: Signing in
    {"declined", QT_TRANSLATE_NOOP("werkbank::ErrorText", "Signing in was declined.")},
    //: Signing in
    {"timed_out", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "Signing in took too long. Please try again.")},
    //: A remote session or a password that was sealed for this computer
    {"remote_broken", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "What came cannot be opened safely, so it was dropped. Please try again.")},
    //: Hours of a week or a day
    {"bad_zone", QT_TRANSLATE_NOOP("werkbank::ErrorText", "This time zone is not known.")},
    //: Hours of a week or a day
    {"bad_date", QT_TRANSLATE_NOOP("werkbank::ErrorText", "This is no date.")},
    //: Hours of a week or a day
    {"closed_with_spans", QT_TRANSLATE_NOOP("werkbank::ErrorText", "A closed day has no hours.")},
    //: Hours of a week or a day
    {"no_spans", QT_TRANSLATE_NOOP("werkbank::ErrorText", "An open day needs its hours.")},
    //: Hours of a week or a day
    {"bad_span", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "Hours end after they begin, within 24 hours.")},
    //: Hours of a week or a day
    {"overlap", QT_TRANSLATE_NOOP("werkbank::ErrorText", "These hours overlap.")},
    //: Time that was entered
    {"bad_work", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "Time ends behind its start, not in the future, and lasts 24 hours at most.")},
    //: A sum of money
    {"out_of_range", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "This amount is too large to be computed.")},
    //: Marks of a review
    {"bad_marks", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "The marks do not fit the criteria. Please check them.")},
    //: A result of an identification
    {"bad_ident_file", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "This is no result file that can be read.")},
    //: A result of an identification
    {"other_reference", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "This result belongs to another identification.")},
    //: A signed receipt
    {"bad_receipt", QT_TRANSLATE_NOOP("werkbank::ErrorText", "This receipt is damaged.")},
    //: A signed receipt
    {"bad_signature", QT_TRANSLATE_NOOP("werkbank::ErrorText",
        "A signature of this receipt does not fit.")},
};

// Mistakes of the program or of what it was built with: nothing that a person did.
constexpr const char *mistakes[] = {
    codes::badFrame, "misuse", "constraint", "crashed", "bad_cost", "bad_bill", "bad_tariff",
    "bad_scorecard", "bad_reasons", "bad_script", "bad_skill_tree", "not_canonical",
    "bad_weekday", "weekday_twice", "sample_file", "sample_leaves", "sample_secret",
    "sample_draw", "sample_own", "sample_root", "sample_commitment", "sample_proof",
    "sample_pseudonym", "sample_tree", "sample_value", "estimate_empty", "estimate_probability",
    "estimate_value",
};

//: %1 is a short English word for the fault
constexpr char mistake[] = QT_TRANSLATE_NOOP("werkbank::ErrorText",
    "Werkbank made a mistake here, and this was not done. Please report it with the word “%1”.");

const char *wordsFor(const QString &code)
{
    const auto isIt = [&code](const Words &words) { return code == QLatin1StringView(words.code); };
    if (const auto *found = std::ranges::find_if(ofThePlatform, isIt);
        found != std::end(ofThePlatform))
        return found->text;
    const auto *found = std::ranges::find_if(ofThisComputer, isIt);
    return found == std::end(ofThisComputer) ? nullptr : found->text;
}

bool isMistake(const QString &code)
{
    return std::ranges::any_of(mistakes,
                               [&](const char *one) { return code == QLatin1StringView(one); });
}

QString sentence(const QString &code, const QString &text)
{
    if (const char *words = wordsFor(code))
        return ErrorText::tr(words);
    return text.isEmpty() || isMistake(code) ? ErrorText::tr(mistake).arg(code) : text;
}

// These say that something is in the way, but not what.
bool needsDetail(const QString &code)
{
    return code == QLatin1StringView(codes::badCommand)
        || code == QLatin1StringView(codes::notEligible)
        || code == QLatin1StringView(codes::quotaExceeded);
}

} // namespace

QString ErrorText::of(const Error &error)
{
    qCWarning(logApp) << "not done:" << error.code << error.text;
    const QString file = error.detail["file"_L1].toString();
    if (file.isEmpty())
        return sentence(error.code, error.text);
    //: %1 is the name of a file
    return error.code == "empty_file"_L1 ? tr("“%1” is empty. Nothing was sent.").arg(file)
        //: %1 is the name of a file
        : error.code == "too_large"_L1 ? tr("“%1” is larger than 50 MB. Nothing was sent.").arg(file)
        //: %1 is the name of a file
                                       : tr("“%1” cannot be read. Nothing was sent.").arg(file);
}

QString ErrorText::refused(const QString &code, const QString &text)
{
    if (code.isEmpty())
        return text;
    const QString words = sentence(code, text);
    //: A refusal; %1 is a sentence, %2 the platform's own words
    return needsDetail(code) && !text.isEmpty() ? tr("%1 (%2)").arg(words, text) : words;
}

bool ErrorText::knows(const QString &code)
{
    return wordsFor(code) || isMistake(code);
}

} // namespace werkbank
