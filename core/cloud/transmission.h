// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/client.h"
#include "core/http/retry.h"
#include "partplan.h"
#include "sourcefile.h"
#include "upload.h"
#include "uploadlinks.h"

#include <map>

namespace gangway::cloud {

/// Sends the parts of a plan that storage does not have yet, several at once, until all are there or it cannot go on.
///
/// Failures that come together, as when a network goes away under four transfers, count as one. After one, a single
/// transfer tries the ground until something succeeds again.
class Transmission final
{
public:
    struct Means
    {
        const SourceFile &file;
        PartPlan &plan;
        UploadLinks &links;
        UploadState &state;
        http::Client &client;
        http::RetryBudget &budget;
        const UploadOptions &options;
    };

    Transmission(Means means, const Steering &steering);
    ~Transmission();
    Transmission(const Transmission &) = delete;
    Transmission &operator=(const Transmission &) = delete;

    Result<> run();
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

private:
    struct UnderWay
    {
        int number = 0;
        int generation = 0; ///< Of the link.
        int order = 0;      ///< Of the start, among starts and counted failures.
    };

    void startWhatMayStart();
    [[nodiscard]] http::Request requestFor(const Part &part) const;
    [[nodiscard]] QString shown(const Part &part) const;
    Result<> handle(const http::Client::Finished &finished);
    Result<> store(Part &part, const http::Response &response, const http::Body *body);
    Result<> linkRanOut(Part &part, int generation, const http::Response &response);
    Result<> failed(Part &part, const UnderWay &way, const http::Outcome &outcome);
    [[nodiscard]] Error finalError(const Part &part, const http::Outcome &outcome);
    [[nodiscard]] Error errorOf(const Part &part, const http::Outcome &outcome) const;
    [[nodiscard]] Error interrupted(const Error &cause) const;
    void look();
    void tell() const;
    void drop();

    Means m_means;
    const Steering &m_steering;
    std::map<http::Client::Ticket, UnderWay> m_underWay;
    int m_order = 0;
    int m_lastFailure = -1;
    int m_failuresInARow = 0;
    int m_reachedInARow = 0; ///< Of those, the ones that reached storage.
    int m_timesLost = 0;
    bool m_isRenewedInVain = false; ///< No part was stored since links were renewed.
    int m_parallel;
    std::chrono::milliseconds m_longestPart;
    Clock::Instant m_holdUntil;
    QString m_waitingFor; ///< Empty: all is well.
    qint64 m_bytesSent = 0;
    qint64 m_seen = 0;
};

} // namespace gangway::cloud
