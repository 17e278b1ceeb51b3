// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/AccountCli.h"
#include "platform/Options.h"
#include "platform/Prompt.h"
#include "platform/ReceiptCli.h"
#include "platform/SampleCli.h"
#include "platform/SchemaText.h"
#include "platform/Service.h"
#include "platform/Signals.h"
#include "platform/demo/DemoSeed.h"
#include "platform/demo/DemoSignIn.h"

#include <QGuiApplication>
#include <QSaveFile>

#include <cstdio>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "werkbank-platform: %s\n", qUtf8Printable(error.text));
    return error.code == "usage"_L1 ? 2 : 1;
}

int serve(QCoreApplication &app, const Options &options)
{
    if (options.demo) {
        if (const auto problem = DataFolder::badDemoAddress(options.address))
            return fail(*problem);
    }
    auto folder = DataFolder::open(options.data, options.demo ? DataFolder::Purpose::Demo
                                                              : DataFolder::Purpose::Real);
    if (!folder)
        return fail(folder.error());
    auto core = Core::open(std::move(*folder), options.keyFile);
    if (!core)
        return fail(core.error());
    if (options.demo) {
        if (const auto seeded = seedDemo(**core); !seeded)
            return fail(seeded.error());
    }
    Service service(**core);
    if (const auto started = service.start(options); !started)
        return fail(started.error());

    std::unique_ptr<DemoSignIn> signIn;
    if (options.signInIn >= 0)
        signIn = std::make_unique<DemoSignIn>(options.signInIn, options.signInOut,
                                              service.origin());
    const Signals signals_([&] { service.stop([&app] { app.quit(); }); });
    return app.exec();
}

Result<void> put(const QString &file, const QByteArray &answer)
{
    if (file.isEmpty()) {
        std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
        return {};
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(answer) != answer.size() || !out.commit())
        return makeError("io_error", u"%1 cannot be written: %2"_s.arg(file, out.errorString()));
    return {};
}

int operate(QCoreApplication &app, Options options)
{
    if (options.needsPassword) {
        const auto password = askPassword();
        if (!password)
            return fail(password.error());
        options.command.insert(u"password"_s, *password);
    }
    runAccountCli(options, &app, [file = options.file](const Result<QByteArray> &answer) {
        const auto done = answer ? put(file, *answer) : Result<void>(answer.error());
        QCoreApplication::exit(done ? 0 : fail(done.error()));
    });
    return app.exec();
}

int print(const Result<QString> &report)
{
    if (!report)
        return fail(report.error());
    std::fputs(qUtf8Printable(*report), stdout);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    // Readable copies of invoices need fonts, never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"werkbank-platform"_s);
    const auto options = Options::parse(app.arguments().sliced(1));
    if (!options)
        return fail(options.error());
    switch (options->what) {
    case Options::What::Serve: return serve(app, *options);
    case Options::What::Operate: return operate(app, *options);
    case Options::What::Receipt: return print(runReceiptCli(*options));
    case Options::What::Sample: return print(runSampleCli(*options));
    case Options::What::Schema:
        std::fwrite(schemaText().constData(), 1, size_t(schemaText().size()), stdout);
        return 0;
    case Options::What::Version:
        std::puts("werkbank-platform " WERKBANK_VERSION);
        return 0;
    case Options::What::Help: break;
    }
    std::fputs(qUtf8Printable(Options::help()), stdout);
    return 0;
}
