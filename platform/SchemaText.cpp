// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/SchemaText.h"

#include "core/wire/ApplicantEntities.h"
#include "core/wire/DeskEntities.h"
#include "core/wire/FinanceEntities.h"
#include "core/wire/Frames.h"
#include "core/wire/QualityEntities.h"
#include "core/wire/Schema.h"
#include "platform/web/CaseApi.h"

#include <QJsonDocument>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

template <class Frame>
QJsonObject frameSchema()
{
    QJsonObject schema = jsonSchema<Frame>();
    QJsonObject properties = schema.value("properties"_L1).toObject();
    properties.insert(u"t"_s, QJsonObject{{u"const"_s, QString::fromLatin1(Frame::type)}});
    QJsonArray required = schema.value("required"_L1).toArray();
    required.append(u"t"_s);
    schema.insert(u"properties"_s, properties);
    schema.insert(u"required"_s, required);
    return schema;
}

template <class Tuple>
struct Each;
template <class... T>
struct Each<std::tuple<T...>> {
    static QJsonObject frames() { return {{QString::fromLatin1(T::type), frameSchema<T>()}...}; }
    static QJsonObject commands() { return {{QString::fromLatin1(T::name), jsonSchema<T>()}...}; }
    static QJsonObject entities() { return {{QString::fromLatin1(T::kind), jsonSchema<T>()}...}; }
};

using Entities = std::tuple<CaseBody, MessageBody, NoteBody, MarkerBody, EventBody,
                            RemoteSessionBody, WorkIntervalBody, WorkPauseBody, WorkGapBody,
                            CaseWorkBody, ReceiptBody, InvoiceBody, ProfileBody, MembershipBody,
                            SkillBody, HoursBody, DayExceptionBody, PresenceBody, OfferBody,
                            DeviceBody, EarningBody, PayoutBody, CreditNoteBody, PayProfileBody,
                            DeskCaseBody, DeskExpertBody, DeskInvoiceBody, DeskPaymentBody,
                            DeskBatchBody, DeskEarningBody, RatingBody, ReviewBody,
                            ReviewLineBody, ReviewDoneBody, ReviewResultBody, ReputationBody,
                            DeskReviewBody, DeskPeriodBody, DeskApplicantBody, AuditHeadBody,
                            StepBody, HandoverBody, SecretBody, PracticeBody>;

} // namespace

QByteArray schemaText()
{
    const QJsonObject all{
        {u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s},
        {u"protocol"_s, QString::fromLatin1(frames::subprotocol)},
        {u"client"_s, Each<frames::FromClient>::frames()},
        {u"platform"_s, Each<frames::FromPlatform>::frames()},
        {u"commands"_s, Each<commands::All>::commands()},
        {u"entities"_s, Each<Entities>::entities()},
        {u"requests"_s, QJsonObject{{u"POST /api/cases"_s, jsonSchema<CaseOrder>()}}}};
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

} // namespace werkbank
