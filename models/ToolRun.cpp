// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ToolRun.h"

namespace werkbank {

using namespace Qt::StringLiterals;

ToolRun::ToolRun(QObject *parent) : QObject(parent) {}

void ToolRun::setTools(RemoteTools *tools)
{
    if (m_tools == tools)
        return;
    if (m_tools)
        m_tools->disconnect(this);
    m_tools = tools;
    if (tools)
        connect(tools, &RemoteTools::runsChanged, this, &ToolRun::look);
    Q_EMIT toolsChanged();
    look();
}

void ToolRun::setCaseId(const QString &text)
{
    const Id id = Id::fromString(text);
    if (m_caseId == id)
        return;
    m_caseId = id;
    Q_EMIT caseIdChanged();
    look();
}

// The fields hold what a person types: they are made anew only for another session or tool.
void ToolRun::look()
{
    const RemoteSessionRow *row = session();
    const QString shown = row ? row->key + u' ' + row->body.tool + (tool() ? u"+"_s : u"-"_s)
                              : QString();
    if (shown != m_shown) {
        m_shown = shown;
        Q_EMIT fieldsChanged();
    }
    Q_EMIT changed();
}

const RemoteSessionRow *ToolRun::session() const
{
    return m_tools ? m_tools->sessionOf(m_caseId) : nullptr;
}

const RemoteTool *ToolRun::tool() const
{
    const RemoteSessionRow *row = session();
    return row ? m_tools->tool(row->body.tool) : nullptr;
}

ToolState ToolRun::run() const
{
    const RemoteSessionRow *row = session();
    return row ? m_tools->stateOf(row->body.id) : ToolState();
}

ToolRun::State ToolRun::state() const
{
    const RemoteSessionRow *row = session();
    if (!row)
        return State::None;
    switch (m_tools->stateOf(row->body.id).at) {
    case ToolState::At::Starting:
        return State::Starting;
    case ToolState::At::Asked:
        return State::Asked;
    case ToolState::At::Running:
        return State::Running;
    case ToolState::At::Ended:
        return State::Ended;
    case ToolState::At::Failed:
        return State::Failed;
    case ToolState::At::Idle:
        break;
    }
    const RemoteTool *known = tool();
    if (!known || !known->found())
        return State::Missing;
    return row->body.state == RemoteState::Live ? State::Ready : State::Waiting;
}

QString ToolRun::toolName() const
{
    const RemoteSessionRow *row = session();
    const RemoteTool *known = tool();
    return known ? known->name : row ? row->body.tool : QString();
}

QString ToolRun::problem() const
{
    const RemoteSessionRow *row = session();
    const RemoteTool *known = tool();
    if (!row)
        return {};
    if (state() == State::Missing)
        return known ? known->problem : tr("This tool is not known on this computer.");
    return m_tools->stateOf(row->body.id).problem;
}

QVariantList ToolRun::fields() const
{
    QVariantList out;
    const RemoteTool *known = tool();
    for (const RemoteField &field : known ? known->fields : QList<RemoteField>()) {
        QString label;
        switch (field.kind) {
        case RemoteField::Kind::Host:
            label = tr("Address of the customer's computer");
            break;
        case RemoteField::Kind::Port:
            //: The number of a port, as in TCP
            label = tr("Port");
            break;
        case RemoteField::Kind::User:
            label = tr("Account there");
            break;
        case RemoteField::Kind::Number:
            //: %1 is the name of a program that shows its user a number
            label = tr("Number that %1 shows the customer").arg(known->name);
            break;
        }
        out.append(QVariantMap{{u"name"_s, field.name}, {u"label"_s, label},
                               {u"value"_s, field.value}});
    }
    return out;
}

bool ToolRun::takesSecret() const
{
    const RemoteTool *known = tool();
    return known && known->secret != SecretWay::None;
}

QString ToolRun::secretText() const
{
    const RemoteTool *known = tool();
    if (!known || known->secret == SecretWay::None)
        return {};
    if (known->secret == SecretWay::Clipboard) {
        //: %1 is the name of a program
        return tr("%1 takes no password from other programs: it waits in the clipboard for 45 "
                  "seconds, and you paste it there.").arg(known->name);
    }
    //: %1 is the name of a program
    return tr("Goes to %1 directly and is kept nowhere.").arg(known->name);
}

bool ToolRun::endIsSeen() const
{
    const RemoteTool *known = tool();
    return known && known->endIsSeen;
}

QString ToolRun::computer() const
{
    return run().question.computer;
}

// In pairs, as it stands in the properties of a certificate.
QString ToolRun::fingerprint() const
{
    const QByteArray bytes = QByteArray::fromHex(run().question.fingerprint.toLatin1());
    return QString::fromLatin1(bytes.toHex(':')).toUpper();
}

bool ToolRun::otherComputer() const
{
    return run().code == "other_computer"_L1;
}

int ToolRun::endsIn() const
{
    const RemoteSessionRow *row = session();
    if (!row || state() != State::Ended)
        return -1;
    const Milliseconds passed = m_tools->timeIn(m_tools->stateOf(row->body.id));
    const auto left = std::chrono::ceil<std::chrono::seconds>(RemoteTools::patience - passed);
    return int(std::max<qint64>(0, left.count()));
}

QString ToolRun::problemOf(const QString &name, const QString &text) const
{
    const RemoteTool *known = tool();
    for (const RemoteField &field : known ? known->fields : QList<RemoteField>()) {
        if (field.name == name && m_tools->launcher())
            return m_tools->launcher()->problemOf(field, text);
    }
    return {};
}

void ToolRun::start(const QVariantMap &values, const QString &secret)
{
    const RemoteSessionRow *row = session();
    if (!row)
        return;
    QHash<QString, QString> texts;
    for (auto i = values.begin(); i != values.end(); ++i)
        texts.insert(i.key(), i->toString());
    QByteArray utf8 = secret.toUtf8();
    SecretBytes held = SecretBytes::copyOf(
        std::as_bytes(std::span(utf8.constData(), size_t(utf8.size()))));
    utf8.fill('\0');
    m_tools->start(*row, texts, std::move(held));
}

void ToolRun::answer(bool trusted)
{
    if (const RemoteSessionRow *row = session())
        m_tools->answer(row->body.id, trusted);
}

void ToolRun::forgetComputer()
{
    if (const RemoteSessionRow *row = session())
        m_tools->forgetComputer(row->body.id);
}

void ToolRun::end()
{
    if (const RemoteSessionRow *row = session())
        m_tools->end(RemoteSessionRow(*row));
}

} // namespace werkbank
