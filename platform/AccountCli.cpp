// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/AccountCli.h"

#include "platform/Service.h"
#include "platform/domain/MoneyOperators.h"

#include <QFile>
#include <QFileInfo>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QJsonObject &answer)
{
    if (answer.contains("content"_L1))
        return QByteArray::fromBase64(answer.value("content"_L1).toString().toLatin1());
    return answer.value(answer.contains("text"_L1) ? "text"_L1 : "id"_L1).toString().toUtf8()
        + '\n';
}

Result<QByteArray> onTheStore(const Options &options)
{
    // Demo data has its own key; any other folder needs the operator's.
    const bool isDemo = QFile::exists(options.data + u"/demo"_s);
    auto folder = DataFolder::open(options.data, isDemo ? DataFolder::Purpose::Demo
                                                        : DataFolder::Purpose::Real);
    if (!folder)
        return folder.error();
    auto core = Core::open(std::move(*folder), options.keyFile);
    if (!core)
        return core.error();
    const auto answer = operators::runOperator((*core)->platform(), options.command);
    return answer ? Result<QByteArray>(outputOf(*answer)) : Result<QByteArray>(answer.error());
}

} // namespace

void runAccountCli(const Options &options, QObject *context,
                   std::function<void(Result<QByteArray>)> done)
{
    const QString socket = QFileInfo(options.data).absoluteFilePath() + u"/admin.sock"_s;
    auto *call = new AdminCall(socket, options.command,
                               [options, done = std::move(done)](const Result<QJsonObject> &answer) {
        if (answer)
            return done(outputOf(*answer));
        if (answer.error().code == "not_running"_L1)
            return done(onTheStore(options));
        done(answer.error());
    });
    call->setParent(context);
}

} // namespace werkbank
