// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/IdentFields.h"
#include "core/rules/IdentFile.h"
#include "core/rules/IdentMachine.h"
#include "core/wire/Codes.h"
#include "platform/domain/ApplicantWork.h"
#include "platform/domain/Timers.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error badLine(qsizetype line, const QString &text)
{
    return makeError(codes::badCommand, text, {{u"line"_s, qint64(line)}});
}

QList<IdentFound> statedBy(Sql &sql, const ApplicantFile &row)
{
    const auto person = loadItem<application::Person>(sql, row);
    QList<IdentFound> out;
    for (const auto &[field, value] :
         {std::pair{u"first_name"_s, person.firstName}, std::pair{u"last_name"_s, person.lastName},
          std::pair{u"birth_date"_s, person.birthDate},
          std::pair{u"birth_place"_s, person.birthPlace}, std::pair{u"street"_s, person.street},
          std::pair{u"postcode"_s, person.postcode}, std::pair{u"city"_s, person.city},
          std::pair{u"country"_s, person.country}}) {
        if (!value.isEmpty())
            out.append({field, value});
    }
    return out;
}

// What was said of a row stays where neither side has changed: who said it, and when, too.
void storeIdentity(Work &work, const ApplicantFile &row, const QList<IdentityField> &fields)
{
    QStringList names;
    for (const IdentityField &field : fields) {
        names.append(field.field);
        work.sql.run("INSERT INTO identity_field (tenant, applicant, n, field, stated, found)"
                     " VALUES ($1, $2, $3, $4, $5, $6)"
                     " ON CONFLICT (tenant, applicant, field) DO UPDATE SET n = excluded.n,"
                     " stated = excluded.stated, found = excluded.found",
                     {row.tenant, row.id, names.size(), field.field, field.stated, field.found});
        if (!field.check)
            work.sql.run("UPDATE identity_field SET said = '', said_by = NULL, said_at = NULL"
                         " WHERE tenant = $1 AND applicant = $2 AND field = $3",
                         {row.tenant, row.id, field.field});
    }
    const Rows all = work.sql.rows("SELECT field FROM identity_field WHERE tenant = $1"
                                   " AND applicant = $2",
                                   {row.tenant, row.id});
    for (const Row &old : all) {
        if (!names.contains(old.text(0)))
            work.sql.run("DELETE FROM identity_field WHERE tenant = $1 AND applicant = $2"
                         " AND field = $3",
                         {row.tenant, row.id, old.text(0)});
    }
}

void storeResult(Work &work, ApplicantFile &row, const Identification &is,
                 const IdentResult &result)
{
    work.sql.run("UPDATE identification SET state = $3, result_at = $4, document = $5,"
                 " document_until = $6, method = $7 WHERE tenant = $1 AND id = $2",
                 {row.tenant, row.identification, enumName(is.state), is.resultAt, is.document,
                  is.documentUntil, is.method});
    if (is.state == IdentificationState::Succeeded)
        storeIdentity(work, row,
                      identityRows(statedBy(work.sql, row), result, loadIdentity(work.sql, row)));
    if (const auto end = identEnds(is))
        setTimer(work, TimerKind::Identification, row.id, *end);
    else
        clearTimer(work, TimerKind::Identification, row.id);
    addHistory(work, row, {}, u"identification_"_s + enumName(is.state));
    lookAgain(work, row);
}

} // namespace

Result<int> importIdentifications(Work &work, const Id &tenant, const QByteArray &content,
                                  const std::function<bool(const ApplicantFile &)> &isOwn)
{
    const auto file = readIdentFile(content);
    if (!file)
        return badLine(0, file.error().text);
    int taken = 0;
    for (qsizetype n = 0; n < file->results.size(); ++n) {
        const IdentResult &result = file->results[n];
        const auto known = work.sql.row("SELECT id, applicant FROM identification"
                                        " WHERE reference = $1 AND (tenant = $2 OR $2 IS NULL)",
                                        {result.reference, tenant});
        if (!known)
            return work.sql.failed() ? work.sql.result().error()
                                     : badLine(n + 1, u"Result %1 has a reference that was not "
                                                      "given out here."_s.arg(n + 1));
        const auto owner = work.sql.row("SELECT tenant FROM applicant WHERE id = $1",
                                        {known->id(1)});
        auto row = owner ? loadApplicant(work.sql, owner->id(0), known->id(1)) : std::nullopt;
        // Of an identification that was begun anew the first one does not count any more.
        if (!row || row->identification != known->id(0))
            continue;
        if (isOwn && isOwn(*row))
            return badLine(n + 1, u"Result %1 is about yourself; somebody else has to bring it."_s
                                      .arg(n + 1));
        auto is = loadIdentification(work.sql, *row);
        if (!is)
            continue;
        const auto step = takeResult(*is, result, work.now);
        if (!step)
            return badLine(n + 1, step.error().text);
        if (*step != IdentStep::Changed)
            continue;
        storeResult(work, *row, *is, result);
        ++taken;
    }
    if (work.sql.failed())
        return work.sql.result().error();
    return taken;
}

} // namespace werkbank
