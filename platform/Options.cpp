// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Options.h"

#include "core/wire/Json.h"
#include "platform/Arguments.h"
#include "platform/AuditOptions.h"
#include "platform/SampleCli.h"
#include "platform/domain/AccountCommands.h"
#include "platform/domain/PaperCommands.h"

#include <QFile>
#include <QRegularExpression>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Result<Options> parseServe(const QStringList &words)
{
    const auto said = Arguments::parse(
        words,
        {u"--data"_s, u"--key-file"_s, u"--audit-key"_s, u"--limits"_s, u"--ident"_s,
         u"--address"_s, u"--port"_s,
         u"--origin"_s, u"--smtp"_s, u"--mail-from"_s, u"--signin-in"_s, u"--signin-out"_s},
        {u"--demo"_s});
    if (!said)
        return said.error();
    const auto port = said->number(u"--port"_s, 0, 0, 65535);
    const auto in = said->number(u"--signin-in"_s, -1, 3, 1023);
    const auto out = said->number(u"--signin-out"_s, -1, 3, 1023);
    for (const auto *number : {&port, &in, &out}) {
        if (!*number)
            return number->error();
    }
    Options options;
    options.what = Options::What::Serve;
    options.data = said->one(u"--data"_s);
    options.keyFile = said->one(u"--key-file"_s);
    options.auditKeyFile = said->one(u"--audit-key"_s);
    options.limitsFile = said->one(u"--limits"_s);
    options.identFile = said->one(u"--ident"_s);
    options.address = said->one(u"--address"_s, options.address);
    options.port = quint16(*port);
    options.origins = said->all(u"--origin"_s);
    options.smtp = said->one(u"--smtp"_s);
    options.mailFrom = said->one(u"--mail-from"_s);
    options.demo = said->has(u"--demo"_s);
    options.signInIn = *in;
    options.signInOut = *out;
    if (options.data.isEmpty())
        return makeError("usage", u"serve needs --data FOLDER."_s);
    if (options.smtp.isEmpty() != options.mailFrom.isEmpty())
        return makeError("usage", u"--smtp and --mail-from belong together."_s);
    if ((*in >= 0 || *out >= 0) && !(options.demo && *in >= 0 && *out >= 0))
        return makeError("usage", u"--signin-in and --signin-out belong together and to --demo."_s);
    return options;
}

QJsonArray levelsOf(const QStringList &words)
{
    QJsonArray out;
    for (const QString &word : words)
        out.append(toJson(operators::Level{word.section(u'=', 0, 0),
                                           word.section(u'=', 1).toInt()}));
    return out;
}

QList<QString> listOf(const QStringList &words)
{
    QList<QString> out;
    for (const QString &word : words)
        out += word.split(u',', Qt::SkipEmptyParts);
    return out;
}

Result<QJsonObject> accountCommand(const QString &verb, const Arguments &said)
{
    const QString email = said.one(u"--email"_s);
    if (email.isEmpty())
        return makeError("usage", u"account %1 needs --email ADDRESS."_s.arg(verb));
    if (verb == "passwd"_L1)
        return toJson(operators::SetPassword{email, {}});
    if (verb == "suspend"_L1)
        return toJson(operators::Suspend{email, said.one(u"--reason"_s)});
    operators::AddAccount add;
    add.email = email;
    add.person = said.one(u"--name"_s);
    add.tenant = said.one(u"--tenant"_s);
    add.roles = listOf(said.all(u"--role"_s));
    add.speaks = listOf(said.all(u"--speaks"_s));
    add.language = said.one(u"--language"_s, add.language);
    add.zone = said.one(u"--zone"_s, add.zone);
    QJsonObject object = toJson(add);
    object.insert(u"skills"_s, levelsOf(said.all(u"--skill"_s)));
    return object;
}

Result<QJsonObject> textCommand(const Arguments &said)
{
    QFile file(said.one(u"--file"_s));
    if (!file.open(QIODevice::ReadOnly))
        return makeError("usage", u"tenant text needs --file FILE that can be read."_s);
    return toJson(operators::SetText{said.one(u"--slug"_s), said.one(u"--text"_s),
                                     said.one(u"--language"_s), QString::fromUtf8(file.readAll())});
}

QJsonObject sellerCommand(const Arguments &said)
{
    operators::SetSeller seller;
    seller.slug = said.one(u"--slug"_s);
    seller.legalName = said.one(u"--name"_s);
    seller.street = said.one(u"--street"_s);
    seller.postcode = said.one(u"--postcode"_s);
    seller.city = said.one(u"--city"_s);
    seller.country = said.one(u"--country"_s, seller.country);
    seller.taxNumber = said.one(u"--tax-number"_s);
    seller.vatId = said.one(u"--vat-id"_s);
    seller.registration = said.one(u"--registration"_s);
    seller.email = said.one(u"--email"_s);
    seller.iban = said.one(u"--iban"_s);
    seller.bic = said.one(u"--bic"_s);
    seller.holder = said.one(u"--holder"_s);
    seller.guarantees = said.has(u"--guarantees"_s);
    return toJson(seller);
}

Result<QJsonObject> ruleCommand(const Arguments &said)
{
    const auto hours = said.number(u"--close-hours"_s, 72, 24, 720);
    if (!hours)
        return hours.error();
    return toJson(operators::SetCloseRule{said.one(u"--slug"_s), *hours});
}

Result<QJsonObject> tenantCommand(const QString &verb, const Arguments &said)
{
    if (verb == "text"_L1)
        return textCommand(said);
    if (verb == "seller"_L1)
        return sellerCommand(said);
    if (verb == "rule"_L1)
        return ruleCommand(said);
    if (verb == "storno"_L1)
        return toJson(operators::TakeBackPaper{said.one(u"--slug"_s), said.one(u"--number"_s),
                                               said.one(u"--reason"_s)});
    operators::AddTenant add;
    add.slug = said.one(u"--slug"_s);
    add.title = said.one(u"--name"_s);
    add.zone = said.one(u"--zone"_s, add.zone);
    add.gross = !said.has(u"--net"_s);
    const auto price = said.number(u"--price-cents"_s, int(add.priceMinor), 1, 1'000'000);
    const auto vat = said.number(u"--vat-permille"_s, add.vatPermille, 0, 1000);
    const auto share = said.number(u"--share-permille"_s, add.sharePermille, 0, 1000);
    const auto first = said.number(u"--first-ring"_s, add.firstRing, 1, 20);
    const auto ring = said.number(u"--ring"_s, add.ring, 1, 20);
    for (const auto *number : {&price, &vat, &share, &first, &ring}) {
        if (!*number)
            return number->error();
    }
    add.priceMinor = *price;
    add.vatPermille = *vat;
    add.sharePermille = *share;
    add.firstRing = *first;
    add.ring = *ring;
    return toJson(add);
}

Result<Options> parseOperate(const QString &noun, const QString &verb, const QStringList &words)
{
    const bool isTenant = noun == "tenant"_L1;
    if (!(isTenant ? QStringList{u"add"_s, u"text"_s, u"seller"_s, u"rule"_s, u"storno"_s}
                   : QStringList{u"add"_s, u"passwd"_s, u"suspend"_s}).contains(verb))
        return makeError("usage", u"There is no \"%1 %2\"."_s.arg(noun, verb));
    const auto said = Arguments::parse(
        words,
        {u"--data"_s, u"--key-file"_s, u"--email"_s, u"--name"_s, u"--tenant"_s, u"--role"_s,
         u"--speaks"_s, u"--language"_s, u"--zone"_s, u"--skill"_s, u"--reason"_s, u"--slug"_s,
         u"--price-cents"_s, u"--vat-permille"_s, u"--share-permille"_s, u"--first-ring"_s,
         u"--ring"_s, u"--text"_s, u"--file"_s, u"--street"_s, u"--postcode"_s, u"--city"_s,
         u"--country"_s, u"--tax-number"_s, u"--vat-id"_s, u"--registration"_s, u"--iban"_s,
         u"--bic"_s, u"--holder"_s, u"--number"_s, u"--close-hours"_s},
        {u"--net"_s, u"--guarantees"_s});
    if (!said)
        return said.error();
    auto command = isTenant ? tenantCommand(verb, *said) : accountCommand(verb, *said);
    if (!command)
        return command.error();
    command->insert(u"do"_s, noun + u'.' + verb);
    Options options;
    options.what = Options::What::Operate;
    options.data = said->one(u"--data"_s);
    options.keyFile = said->one(u"--key-file"_s);
    options.command = *command;
    options.needsPassword = !isTenant && verb != "suspend"_L1;
    if (options.data.isEmpty())
        return makeError("usage", u"%1 %2 needs --data FOLDER."_s.arg(noun, verb));
    return options;
}

// Books and payments: MoneyOperators.h. `first` are the words without a name in front.
Result<QJsonObject> moneyCommand(const QString &what, const QStringList &first,
                                 const Arguments &said)
{
    QJsonObject command{{u"do"_s, what}};
    if (what == "statement.import"_L1 || what == "identity.import"_L1) {
        QFile file(first[0]);
        if (!file.open(QIODevice::ReadOnly))
            return makeError("usage", u"%1 cannot be read."_s.arg(first[0]));
        command.insert(u"content"_s, QString::fromLatin1(file.readAll().toBase64()));
    } else if (what == "payout.export"_L1) {
        command.insert(u"batch"_s, first[0]);
    } else if (what == "ledger.export"_L1) {
        command.insert(u"tenant"_s, said.one(u"--tenant"_s));
        command.insert(u"unit"_s, said.one(u"--unit"_s, u"EUR"_s));
    }
    return command;
}

Result<Options> parseMoney(const QString &noun, const QString &verb, const QStringList &words)
{
    static const QHash<QString, int> known{{u"statement.import"_s, 1}, {u"identity.import"_s, 1},
                                           {u"payout.export"_s, 2},
                                           {u"ledger.verify"_s, 0}, {u"ledger.export"_s, 0}};
    const QString what = noun + u'.' + verb;
    if (!known.contains(what))
        return makeError("usage", u"There is no \"%1 %2\"."_s.arg(noun, verb));
    const int count = known.value(what);
    const QStringList first = words.first(std::min<qsizetype>(count, words.size()));
    if (first.size() < count || std::ranges::any_of(first, [](const QString &word) {
            return word.startsWith(u"--");
        }))
        return makeError("usage", u"%1 %2 needs %3."_s.arg(
                                      noun, verb, count == 2 ? u"a BATCH and a FILE"_s
                                                             : u"a FILE"_s));
    const auto said = Arguments::parse(words.sliced(count),
                                       {u"--data"_s, u"--key-file"_s, u"--tenant"_s, u"--unit"_s},
                                       {});
    if (!said)
        return said.error();
    const auto command = moneyCommand(what, first, *said);
    if (!command)
        return command.error();
    Options options;
    options.what = Options::What::Operate;
    options.data = said->one(u"--data"_s);
    options.keyFile = said->one(u"--key-file"_s);
    options.command = *command;
    options.file = what == "payout.export"_L1 ? first[1] : QString();
    if (options.data.isEmpty())
        return makeError("usage", u"%1 %2 needs --data FOLDER."_s.arg(noun, verb));
    return options;
}

bool isFingerprint(const QString &text)
{
    static const QRegularExpression form(u"^[0-9a-f]{64}$"_s);
    return form.match(text).hasMatch();
}

Result<Options> parseReceipt(const QString &verb, const QStringList &words)
{
    if (verb != "verify"_L1)
        return makeError("usage", u"There is no \"receipt %1\"."_s.arg(verb));
    if (words.isEmpty() || words.first().startsWith(u"--"))
        return makeError("usage", u"receipt verify needs a FILE."_s);
    const auto said = Arguments::parse(words.sliced(1), {u"--expert-key"_s, u"--customer-key"_s}, {});
    if (!said)
        return said.error();
    Options options;
    options.what = Options::What::Receipt;
    options.file = words.first();
    options.expertKey = said->one(u"--expert-key"_s);
    options.customerKey = said->one(u"--customer-key"_s);
    for (const QString *key : {&options.expertKey, &options.customerKey}) {
        if (!key->isEmpty() && !isFingerprint(*key))
            return makeError("usage", u"A key is said by its 64 lower-case hexadecimal digits."_s);
    }
    return options;
}

QString ofKeys()
{
    return uR"(The store is encrypted with the 64 hexadecimal digits in --key-file, or in the file werkbank.key of
$CREDENTIALS_DIRECTORY. Heads are signed with the 64 digits in --audit-key, or in the file audit.key
of $CREDENTIALS_DIRECTORY or beside --key-file; without it they are not. Passwords are asked for, or
read from standard input; never an argument.
)"_s;
}

} // namespace

Result<Options> Options::parse(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    Options options;
    if (verb == "serve"_L1)
        return parseServe(arguments.sliced(1));
    if (verb == "account"_L1 || verb == "tenant"_L1)
        return parseOperate(verb, arguments.value(1), arguments.mid(2));
    if (verb == "statement"_L1 || verb == "payout"_L1 || verb == "ledger"_L1
        || verb == "identity"_L1)
        return parseMoney(verb, arguments.value(1), arguments.mid(2));
    if (verb == "audit"_L1)
        return parseAudit(arguments.value(1), arguments.mid(2));
    if (verb == "sample"_L1)
        return parseSample(arguments.value(1), arguments.mid(2));
    if (verb == "receipt"_L1)
        return parseReceipt(arguments.value(1), arguments.mid(2));
    if (verb == "schema"_L1)
        options.what = What::Schema;
    else if (verb == "--version"_L1)
        options.what = What::Version;
    else if (!verb.isEmpty() && verb != "--help"_L1)
        return makeError("usage", u"There is no \"%1\". Try --help."_s.arg(verb));
    return options;
}

QString Options::help()
{
    return uR"(werkbank-platform - the platform of Werkbank

  serve --data FOLDER [--key-file FILE] [--audit-key FILE] [--address 127.0.0.1] [--port 0]
        [--origin URL]... [--limits FILE] [--ident FILE] [--smtp HOST:PORT --mail-from ADDRESS] [--demo]
  tenant add --data FOLDER --slug NAME --name TEXT [--zone ZONE] [--price-cents 1400] [--net]
        [--vat-permille 190] [--share-permille 700] [--first-ring 1] [--ring 3]
  tenant text --data FOLDER --slug NAME --text terms|withdrawal|privacy|legal|accessibility
        --language de|en --file FILE
  tenant seller --data FOLDER --slug NAME --name TEXT --street TEXT --postcode TEXT --city TEXT
        [--country DE] --tax-number TEXT|--vat-id TEXT [--registration TEXT] [--email ADDRESS]
        --iban IBAN [--bic BIC] [--holder TEXT] [--guarantees]
                who issues invoices; with --guarantees experts are paid before the customer has
  tenant rule --data FOLDER --slug NAME [--close-hours 72]  closes solved cases unconfirmed
  tenant storno --data FOLDER --slug NAME --number PAPER --reason TEXT  all papers of that case
  account add --data FOLDER --email ADDRESS --name TEXT --tenant NAME --role ROLE...
        [--speaks de,en] [--language de] [--zone ZONE] [--skill TASK=LEVEL]...
  account passwd --data FOLDER --email ADDRESS
  account suspend --data FOLDER --email ADDRESS --reason TEXT
  statement import FILE --data FOLDER
                takes a bank's statement (camt.053); what is known already is passed over
  identity import FILE --data FOLDER
                takes results of identifications by post (JSON or CSV), all of them or none
  payout export BATCH FILE --data FOLDER
                the payment file (pain.001) of a released batch
  ledger verify --data FOLDER
                whether the books are what was written; names the first bad row
  ledger export --data FOLDER --tenant NAME [--unit EUR]
                the books as a journal for hledger
  audit verify --data FOLDER [--heads FILE]... [--audit-key FILE] [--public-key HEX]...
                whether the audit chains are what was written; names the first bad row of each.
                FILE: heads that were kept elsewhere
  audit heads --data FOLDER
                signed heads of the audit chains, to be kept elsewhere
  audit export --data FOLDER [--tenant NAME]
                an audit chain, one JSON object a line; without a tenant the platform's own
  sample list --data FOLDER --tenant NAME
                what is published of each month of spot checks
  sample publish VALUE --data FOLDER --tenant NAME --period YYYY-MM --source TEXT
                the public value of a month that has ended, once; draws its cases
  sample export --data FOLDER --tenant NAME --period YYYY-MM [--expert MAIL]
                a drawn month for everybody, or what one expert needs to find his own cases
  sample verify FILE [--commitment HEX] [--root HEX] [--value TEXT] [--own FILE]
                recomputes a published draw; needs no platform and no network
  receipt verify FILE [--expert-key HEX] [--customer-key HEX]
                whether a receipt holds, and who signed it; needs no platform and no network
  schema        the JSON Schemas of all frames, commands and entities
  --version

)"_s
        + ofKeys();
}

} // namespace werkbank
