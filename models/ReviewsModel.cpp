// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReviewsModel.h"

#include "models/ErrorText.h"
#include "sync/queries/Local.h"

#include <QCoreApplication>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// An answer from the platform comes within seconds, or not at all.
constexpr Milliseconds takeWithin = std::chrono::seconds(30);

bool waitsForSomebody(const ReviewRow &row)
{
    return !row.review && !row.done && row.desk && row.desk->state == ReviewState::Waiting;
}

QString drawnText(const QString &drawnBy)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("werkbank::ReviewsModel", text);
    };
    //: Why a case was drawn for a spot check
    static const QHash<QString, const char *> known{
        {u"random"_s, QT_TRANSLATE_NOOP("werkbank::ReviewsModel", "drawn at random")},
        {u"first_cases"_s, QT_TRANSLATE_NOOP("werkbank::ReviewsModel", "one of the expert's first cases")},
        {u"complaint"_s, QT_TRANSLATE_NOOP("werkbank::ReviewsModel", "a complaint")},
        {u"risk"_s, QT_TRANSLATE_NOOP("werkbank::ReviewsModel", "drawn for a risk")}};
    const char *text = known.value(drawnBy);
    return text ? say(text) : drawnBy;
}

// "your marks: 4 5 – 2 4", in the order of the criteria.
QString marksText(const QList<ScoreMark> &marks)
{
    QStringList out;
    bool isBreached = false;
    for (const ScoreMark &mark : marks) {
        isBreached = isBreached || mark.breach.value_or(false);
        if (!mark.breach)
            out.append(mark.mark > 0 ? QString::number(mark.mark) : u"–"_s);
    }
    if (out.isEmpty())
        return {};
    const QString text = out.join(u' ');
    return isBreached
        //: What a reviewer gave in a spot check; %1 such as "4 5 – 2 4"
        ? QCoreApplication::translate("werkbank::ReviewsModel", "your marks: %1, critical fault")
              .arg(text)
        //: What a reviewer gave in a spot check; %1 such as "4 5 – 2 4"
        : QCoreApplication::translate("werkbank::ReviewsModel", "your marks: %1").arg(text);
}

} // namespace

QString reviewRevealText(const ReviewDoneBody &done, const Wording &wording)
{
    Q_UNUSED(wording)
    const auto say = [](const char *text) {
        return QCoreApplication::translate("werkbank::ReviewsModel", text);
    };
    QStringList parts{drawnText(done.drawnBy)};
    //: What the customer gave; %1 is 1 to 5
    parts.append(done.stars > 0 ? say(QT_TRANSLATE_NOOP("werkbank::ReviewsModel", "%1 of 5 stars")).arg(done.stars)
                                //: The customer gave no stars
                                : say(QT_TRANSLATE_NOOP("werkbank::ReviewsModel", "no stars given")));
    if (done.agreement) {
        //: Share of equal marks of two reviewers; %1 is a percentage
        parts.append(say(QT_TRANSLATE_NOOP("werkbank::ReviewsModel", "agreement %1 %")).arg((*done.agreement + 50) / 100));
    }
    return parts.join(u" · "_s);
}

ReviewsModel::ReviewsModel(QObject *parent) : RowModel(parent)
{
    for (const auto signal : {&RowModel::countChanged, &RowModel::loadedChanged})
        connect(this, signal, this, &ReviewsModel::look);
    connect(this, &QAbstractItemModel::dataChanged, this, &ReviewsModel::look);
    connect(this, &QAbstractItemModel::rowsMoved, this, &ReviewsModel::look);
}

// What was given back, or ran out, is not of the batch any more.
void ReviewsModel::look()
{
    const QStringList taken = takenKeys();
    const bool isNew = !taken.isEmpty() && std::ranges::none_of(taken, [this](const QString &key) {
        return m_batch.contains(key);
    });
    if (isNew)
        m_batch.clear();
    for (const QString &key : taken) {
        if (!m_batch.contains(key))
            m_batch.append(key);
    }
    m_batch.removeIf([this](const QString &key) {
        const int row = indexOfKey(key);
        return row < 0 || (!rowAt<ReviewRow>(row).review && !rowAt<ReviewRow>(row).done);
    });
    Q_EMIT figuresChanged();
}

int ReviewsModel::placeOf(const QString &key) const
{
    return int(m_batch.indexOf(key)) + 1;
}

void ReviewsModel::watch()
{
    watchQuery(ReviewsQuery{});
    m_answers = client()->watch(ReviewTakingQuery{}, this,
                                [this](const Delta<ReviewTakingRow> &delta) {
        if (!delta.initial && !delta.upserts.isEmpty())
            show(delta.upserts.constLast());
    });
}

QHash<int, QByteArray> ReviewsModel::roleNames() const
{
    return {{KeyRole, "key"},     {GroupRole, "group"}, {TitleRole, "title"},
            {StateRole, "stateText"}, {ToneRole, "tone"},   {AgeRole, "age"},
            {ProblemRole, "problem"}, {MarksRole, "marks"},     {WordsRole, "words"}};
}

QVariant ReviewsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<ReviewRow>(index);
    if (!row || !wording())
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case GroupRole: return row->review ? u"taken"_s : row->done ? u"done"_s : u"waiting"_s;
    case TitleRole:
        return row->review ? wording()->taskTitle(row->review->task)
            : row->done    ? wording()->taskTitle(row->done->task)
                           //: A drawn case about which nothing is shown yet
                           : tr("Drawn case");
    case StateRole: return stateText(*row);
    case ToneRole: return row->problem.isEmpty() ? QString() : u"bad"_s;
    case AgeRole:
        return row->done  ? wording()->age(row->done->submittedAt)
            : row->desk ? wording()->age(row->desk->drawnAt)
                          : QString();
    case ProblemRole: return ErrorText::refused(row->code, row->problem);
    case MarksRole: return row->done ? marksText(row->done->marks) : QString();
    case WordsRole: return row->done ? row->done->text : QString();
    default: return {};
    }
}

QString ReviewsModel::stateText(const ReviewRow &row) const
{
    if (!row.problem.isEmpty())
        return ErrorText::refused(row.code, row.problem);
    if (row.submitting) {
        //: State of a review: it waits on this computer
        return tr("waits to send");
    }
    if (row.done)
        return reviewRevealText(*row.done, *wording());
    if (row.review) {
        //: State of a review that this person has; %1 is a time
        return tr("yours until %1").arg(wording()->dayAndTime(row.review->takenUntil));
    }
    //: State of a drawn case
    return row.desk && row.desk->state == ReviewState::Taken ? tr("with %1").arg(row.desk->takenByName)
                                                             //: State of a drawn case
                                                             : tr("waits for a reviewer");
}

int ReviewsModel::waiting() const
{
    int out = 0;
    for (int i = 0; i < count(); ++i)
        out += waitsForSomebody(rowAt<ReviewRow>(i)) ? 1 : 0;
    return out;
}

int ReviewsModel::submitting() const
{
    int out = 0;
    for (int i = 0; i < count(); ++i)
        out += rowAt<ReviewRow>(i).submitting ? 1 : 0;
    return out;
}

int ReviewsModel::done() const
{
    int out = 0;
    for (int i = 0; i < count(); ++i)
        out += rowAt<ReviewRow>(i).done ? 1 : 0;
    return out;
}

QStringList ReviewsModel::takenKeys() const
{
    QStringList out;
    for (int i = 0; i < count(); ++i) {
        const ReviewRow &row = rowAt<ReviewRow>(i);
        if (row.review && !row.submitting && !row.done)
            out.append(row.key);
    }
    return out;
}

Id ReviewsModel::nextTenant() const
{
    for (int i = 0; i < count(); ++i) {
        const ReviewRow &row = rowAt<ReviewRow>(i);
        if (waitsForSomebody(row) && !m_asked.contains(row.tenant))
            return row.tenant;
    }
    return {};
}

void ReviewsModel::take()
{
    if (!m_taking && taken() < mostTaken)
        ask(nextTenant());
}

void ReviewsModel::ask(const Id &tenant)
{
    if (tenant.isNull())
        return;
    m_asking = tenant;
    m_asked.insert(tenant);
    setTaking(true);
    if (!client())
        return;
    client()->submit(commands::TakeReviews{tenant, std::min(mostTaken - taken(),
                                                            std::max(1, waiting()))},
                     {.notAfter = now() + takeWithin})
        .then(this, [this](const Result<Id> &kept) {
            if (kept)
                return;
            endTaking();
            Q_EMIT failed(ErrorText::of(kept.error()));
        });
}

void ReviewsModel::show(const ReviewTakingRow &row)
{
    if (!m_taking || row.sending || (!row.tenant.isNull() && row.tenant != m_asking))
        return;
    if (row.code != QLatin1StringView(codes::notEligible))
        return endTaking();
    if (client())
        client()->keep(local::DropCommand{row.command});
    if (const Id next = nextTenant(); !next.isNull())
        return ask(next);
    endTaking();
    //: The reviewer asked for cases, and there is none that he may have
    Q_EMIT failed(tr("There is no case for you now."));
}

void ReviewsModel::endTaking()
{
    m_asking = {};
    m_asked.clear();
    setTaking(false);
}

void ReviewsModel::setTaking(bool taking)
{
    if (m_taking == taking)
        return;
    m_taking = taking;
    Q_EMIT takingChanged();
}

} // namespace werkbank
