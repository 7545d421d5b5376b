// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench-upload STORE FILE PARALLEL [PARTBYTES]: uploads FILE as a move does. Prints the seconds until its last byte was
// stored (what storage does after that to put parts together is its own affair), the seconds of processor time, and
// the most memory that was in use, in MiB.
#include "core/cloud/upload.h"

#include <QCoreApplication>

#include <sys/resource.h>

#include <chrono>
#include <cstdio>

using namespace gangway;

namespace {

using Now = std::chrono::steady_clock;

/// Notes when the last part was stored.
class TimedState final : public cloud::UploadState
{
public:
    explicit TimedState(cloud::Migration migration)
        : m_state(std::move(migration))
    {}
    Result<std::optional<cloud::UploadFacts>> facts() override { return m_state.facts(); }
    Result<cloud::UploadSecrets> secrets() override { return m_state.secrets(); }
    Result<> saveSecrets(const cloud::UploadSecrets &secrets) override { return m_state.saveSecrets(secrets); }
    Result<> begin(const cloud::UploadFacts &facts) override { return m_state.begin(facts); }
    Result<> addPart(const cloud::UploadedPart &part) override
    {
        lastStored = Now::now();
        return m_state.addPart(part);
    }
    Result<> setComplete() override { return m_state.setComplete(); }

    Now::time_point lastStored;

private:
    cloud::MemoryUploadState m_state;
};

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n%s\n", qPrintable(error.what), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto address = cloud::StoreAddress::at(arguments.value(1));
    if (!address)
        return fail(address.error());
    http::Client client;
    http::RetryBudget budget(client.clock());
    cloud::StoreClient store(*address, client, budget);
    auto migration = store.create(QStringLiteral("v0.57.8"), {});
    if (!migration)
        return fail(migration.error());
    TimedState state(*migration);
    cloud::UploadOptions options;
    options.parallel = arguments.value(3).toInt();
    if (arguments.size() > 4)
        options.partBytes = arguments[4].toLongLong();
    const auto begun = Now::now();
    const auto uploaded = cloud::uploadFile(arguments.value(2), store, client, state, options, {});
    if (!uploaded)
        return fail(uploaded.error());
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("%.3f %.3f %.1f\n", std::chrono::duration<double>(state.lastStored - begun).count(),
                secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime), static_cast<double>(usage.ru_maxrss) / 1024);
    return 0;
}
