// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PracticeCase.h"

#include <algorithm>
#include <utility>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr auto usualPace = std::chrono::milliseconds(1800);

} // namespace

PracticeCase::PracticeCase(QObject *parent) : QAbstractListModel(parent)
{
    m_answers.setSingleShot(true);
    m_answers.setInterval(usualPace);
    connect(&m_answers, &QTimer::timeout, this, &PracticeCase::hear);
}

void PracticeCase::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &PracticeCase::changed);
    Q_EMIT wordingChanged();
    begin();
}

int PracticeCase::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QHash<int, QByteArray> PracticeCase::roleNames() const
{
    return {{KindRole, "kind"}, {MineRole, "mine"}, {AuthorRole, "author"}, {TextRole, "text"},
            {TimeRole, "time"}};
}

QVariant PracticeCase::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_wording)
        return {};
    using enum Line::Kind;
    const Line &line = m_lines[index.row()];
    switch (role) {
    case KindRole: return line.kind == Event ? u"event"_s : line.kind == Note ? u"note"_s
                                                                              : u"message"_s;
    case MineRole: return line.kind == Mine || line.kind == Note;
    case AuthorRole:
        //: Author of an own message in the practice case
        return line.kind == Theirs ? customer() : line.kind == Event ? QString() : tr("You");
    case TextRole: return line.text;
    case TimeRole: return m_wording->time(line.at);
    default: return {};
    }
}

void PracticeCase::begin()
{
    m_answers.stop();
    beginResetModel();
    m_lines.clear();
    endResetModel();
    m_customer = PracticeCustomer(m_wording && m_wording->language().startsWith("de"_L1));
    m_stage = Stage::Offer;
    m_unheard.clear();
    m_minutes = 0;
    m_solution.clear();
    Q_EMIT changed();
}

void PracticeCase::accept()
{
    if (m_stage != Stage::Offer)
        return;
    m_stage = Stage::Open;
    add(Line::Kind::Theirs, description());
    //: In the conversation of the practice case
    add(Line::Kind::Event, tr("You took the case"));
}

void PracticeCase::reply(const QString &text)
{
    if (m_stage != Stage::Open || text.trimmed().isEmpty())
        return;
    m_unheard.append(text.trimmed());
    m_answers.start();
    add(Line::Kind::Mine, text.trimmed());
}

void PracticeCase::saveNote(const QString &text)
{
    if (m_stage == Stage::Open && !text.trimmed().isEmpty())
        add(Line::Kind::Note, text.trimmed());
}

void PracticeCase::enterTime(int minutes)
{
    if (m_stage != Stage::Open || minutes <= 0)
        return;
    m_minutes += minutes;
    //: In the conversation of the practice case; %n minutes were entered
    add(Line::Kind::Event, tr("%n minute(s) entered", "", minutes));
}

void PracticeCase::solve(const QString &text)
{
    if (m_stage != Stage::Open || !helped() || text.trimmed().isEmpty())
        return;
    m_stage = Stage::Solved;
    m_solution = text.trimmed();
    //: In the conversation of the practice case
    add(Line::Kind::Event, tr("You solved the case"));
    Q_EMIT solved();
}

// What was written while he wrote is answered with it.
void PracticeCase::hear()
{
    const QString words = std::exchange(m_unheard, {}).join(u'\n');
    if (m_stage != Stage::Open || words.isEmpty())
        return;
    const QString answer = m_customer.answer(words);
    add(Line::Kind::Theirs, answer);
    Q_EMIT said(answer);
}

void PracticeCase::add(Line::Kind kind, const QString &text)
{
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size()));
    m_lines.append({kind, text, m_wording ? m_wording->now() : Instant()});
    endInsertRows();
    Q_EMIT changed();
}

bool PracticeCase::has(Line::Kind kind) const
{
    return std::ranges::any_of(m_lines, [kind](const Line &line) { return line.kind == kind; });
}

bool PracticeCase::isDone(const QString &step) const
{
    if (step == "accept"_L1)
        return m_stage != Stage::Offer;
    if (step == "reply"_L1)
        return has(Line::Kind::Mine);
    if (step == "note"_L1)
        return has(Line::Kind::Note);
    if (step == "time"_L1)
        return m_minutes > 0;
    return m_stage == Stage::Solved;
}

QString PracticeCase::current() const
{
    for (const QString &step : {u"accept"_s, u"reply"_s, u"note"_s, u"time"_s}) {
        if (!isDone(step))
            return step;
    }
    return m_stage == Stage::Solved ? u"done"_s : u"solve"_s;
}

QVariantList PracticeCase::steps() const
{
    const QList<std::pair<QString, QString>> all{
        //: A step of the practice case
        {u"accept"_s, tr("Accept the case")},
        //: A step of the practice case
        {u"reply"_s, tr("Write to the customer")},
        //: A step of the practice case
        {u"note"_s, tr("Keep a note")},
        //: A step of the practice case
        {u"time"_s, tr("Enter your time")},
        //: A step of the practice case
        {u"solve"_s, tr("Mark it as solved")}};
    QVariantList out;
    for (const auto &[key, text] : all) {
        out.append(QVariantMap{{u"key"_s, key}, {u"text"_s, text}, {u"done"_s, isDone(key)},
                               {u"current"_s, key == current()}});
    }
    return out;
}

QString PracticeCase::action() const
{
    const QString now = current();
    return now == "accept"_L1 ? u"cases.accept"_s
        : now == "done"_L1 || (now == "solve"_L1 && !helped()) ? QString() : u"case."_s + now;
}

QString PracticeCase::hint() const
{
    const QString now = current();
    if (now == "accept"_L1)
        //: One line of help in the practice case
        return tr("This is an offer. You see what is wrong, but not who it is. Accept it.");
    if (now == "reply"_L1)
        //: One line of help in the practice case
        return tr("The case is yours. Greet the customer and ask what you would ask, for example about the cable.");
    if (now == "note"_L1)
        //: One line of help in the practice case
        return tr("Change to “Note” and write what you know so far. The customer never sees it.");
    if (now == "time"_L1)
        //: One line of help in the practice case
        return tr("Enter the minutes at the right. In a real case the customer sees them at once.");
    if (now == "done"_L1)
        //: One line of help in the practice case
        return tr("That was a whole case. In a real one the customer now says whether it works.");
    return helped()
        //: One line of help in the practice case
        ? tr("It works. Write in two lines what was wrong and what helped, and mark it as solved.")
        //: One line of help in the practice case
        : tr("Not solved yet: ask the customer about the print queue.");
}

} // namespace werkbank
