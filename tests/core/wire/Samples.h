// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Codec.h"
#include "core/wire/AccountEntities.h"
#include "core/wire/Commands.h"
#include "core/wire/DeskEntities.h"
#include "core/wire/FinanceEntities.h"
#include "core/wire/TimeEntities.h"
#include "core/wire/Schema.h"

// One sample of everything that crosses the wire, made from the structs' own field lists: every
// member has a value of its own, optional ones are there or not as wished.
namespace werkbank {

using AllEntities =
    std::tuple<CaseBody, MessageBody, NoteBody, MarkerBody, EventBody, RemoteSessionBody,
               WorkIntervalBody, WorkPauseBody, WorkGapBody, CaseWorkBody, ReceiptBody, InvoiceBody,
               ProfileBody, MembershipBody, SkillBody, HoursBody, DayExceptionBody, PresenceBody,
               OfferBody, DeviceBody, EarningBody, PayoutBody, CreditNoteBody, PayProfileBody,
               DeskCaseBody, DeskExpertBody, DeskInvoiceBody, DeskPaymentBody, DeskBatchBody,
               DeskEarningBody, RatingBody, ReviewBody, ReviewLineBody, ReviewDoneBody,
               ReviewResultBody, ReputationBody, DeskReviewBody, DeskPeriodBody,
               DeskApplicantBody, AuditHeadBody, StepBody, HandoverBody, SecretBody, PracticeBody>;

// Calls f.template operator()<T>() for every type of the tuple.
template <class Tuple, size_t I = 0>
void forEachType(const auto &f)
{
    if constexpr (I < std::tuple_size_v<Tuple>) {
        f.template operator()<std::tuple_element_t<I, Tuple>>();
        forEachType<Tuple, I + 1>(f);
    }
}

class Filler {
public:
    explicit Filler(bool withOptional) : m_withOptional(withOptional) {}

    template <class T>
    void operator()(const char *, T &value, MaxBytes = {})
    {
        fill(value);
    }

private:
    template <class T>
    void fill(T &value)
    {
        const int n = ++m_count;
        if constexpr (std::is_same_v<T, Id>) {
            value = Id::fromString(QStringLiteral("00000000-0000-7000-8000-%1")
                                       .arg(n, 12, 16, QLatin1Char('0')));
        } else if constexpr (std::is_same_v<T, Instant>) {
            value = Instant{1'780'000'000'000 + n};
        } else if constexpr (std::is_same_v<T, QString>) {
            value = QStringLiteral("Text %1: ä \"\\\n🙂").arg(n);
        } else if constexpr (std::is_same_v<T, bool>) {
            value = n % 2 == 0;
        } else if constexpr (std::is_same_v<T, Money>) {
            value = Money{100 + n, QStringLiteral("CHF")};
        } else if constexpr (std::is_same_v<T, QJsonObject>) {
            value = {{QStringLiteral("n"), n}, {QStringLiteral("list"), QJsonArray{1, true}}};
        } else if constexpr (NamedEnum<T>) {
            value = T(1 + n % (int(std::size(EnumNames<T>::names)) - 1));
        } else if constexpr (std::is_integral_v<T>) {
            value = T(n);
        } else if constexpr (IsOptional<T>::value) {
            value.reset();
            if (m_withOptional)
                fill(value.emplace());
        } else if constexpr (IsList<T>::value) {
            value.resize(2);
            for (auto &item : value)
                fill(item);
        } else {
            T::fields(value, *this);
        }
    }

    const bool m_withOptional;
    int m_count = 0;
};

template <class T>
T sampleOf(bool withOptional = true)
{
    T value;
    Filler filler(withOptional);
    T::fields(value, filler);
    return value;
}

// The schema of a whole text frame, "t" included.
template <class Frame>
QJsonObject wholeFrameSchema()
{
    QJsonObject schema = jsonSchema<Frame>();
    QJsonObject properties = schema[QLatin1StringView("properties")].toObject();
    QJsonArray required = schema[QLatin1StringView("required")].toArray();
    properties.insert(QStringLiteral("t"), QJsonObject{{QStringLiteral("const"),
                                                        QLatin1StringView(Frame::type)}});
    required.append(QStringLiteral("t"));
    schema.insert(QStringLiteral("properties"), properties);
    schema.insert(QStringLiteral("required"), required);
    return schema;
}

} // namespace werkbank
