// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client.h"
#include "message.h"

#include <chrono>
#include <functional>
#include <optional>

namespace gangway::http {

/// What to do after an outcome: see RetryNumbers for how often and how long.
enum class Verdict {
    Success,
    Retry,   ///< A passing fault.
    Expired, ///< The signed link has run out; a new one helps.
    Final,   ///< Trying again changes nothing.
};
Verdict judge(const Outcome &outcome);

/// The code and message of an S3 error document; both empty when @p body is none. Reads at most 64 KiB.
struct StorageError
{
    QByteArray code;
    QString message;
};
StorageError storageError(QByteArrayView body);

/// What `Retry-After` asks for, in seconds or as an HTTP date, at most 120 s; nothing when it is absent or nonsense.
std::optional<std::chrono::milliseconds> retryAfter(const Response &response, const QDateTime &now);

struct RetryNumbers
{
    int attempts = 8; ///< Of one request, the first included.
    std::chrono::milliseconds base{500};
    std::chrono::milliseconds longest = std::chrono::seconds(30);
    std::chrono::milliseconds withoutProgress = std::chrono::minutes(15);
    int tokens = 50;
    int tokensPerRetry = 5;
    int tokensPerSuccess = 1;
};

/// What all requests of one run share: the tokens and the time since something worked.
///
/// Not for two threads at once.
class RetryBudget final
{
public:
    /// @p random gives numbers in [0, 1); empty: the system's generator.
    explicit RetryBudget(Clock &clock, RetryNumbers numbers = {}, std::function<double()> random = {});

    /// How long to wait before attempt @p attemptsMade + 1, or nothing: enough is enough.
    std::optional<std::chrono::milliseconds> next(int attemptsMade, std::optional<std::chrono::milliseconds> asked);
    void succeeded();
    /// Bytes moved: the time without progress starts again.
    void progressed();

    [[nodiscard]] int tokens() const { return m_tokens; }
    [[nodiscard]] const RetryNumbers &numbers() const { return m_numbers; }
    [[nodiscard]] Clock &clock() const { return *m_clock; }

private:
    Clock *m_clock;
    RetryNumbers m_numbers;
    std::function<double()> m_random;
    int m_tokens;
    Clock::Instant m_lastProgress;
};

/// Performs what @p make builds until it succeeds, cannot, or the budget says so. Gives the last outcome.
/// @p isAmbiguous, if given, is set when any attempt may have been carried out without an answer.
Outcome performWithRetry(Client &client, const std::function<Request()> &make, RetryBudget &budget,
                         const Steering &steering, bool *isAmbiguous = nullptr);

} // namespace gangway::http
