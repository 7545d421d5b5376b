// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retry.h"

#include "httpdate.h"

#include <QRandomGenerator>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <cmath>

namespace gangway::http {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr qsizetype maxErrorDocument = 64 * 1024;
constexpr milliseconds longestAsked = std::chrono::seconds(120);

template<typename Range, typename Value>
bool isOneOf(const Range &range, const Value &value)
{
    return std::find(std::begin(range), std::end(range), value) != std::end(range);
}

/// S3's words for "not now".
bool isPassing(const QByteArray &code)
{
    static const std::array<QByteArray, 5> codes{"RequestTimeout", "SlowDown", "InternalError", "ServiceUnavailable",
                                                 "Throttling"};
    return isOneOf(codes, code);
}

bool isExpired(int status, const StorageError &error)
{
    if (status != 400 && status != 403)
        return false;
    return error.code == "ExpiredToken" || error.code == "RequestExpired"
           || (error.code == "AccessDenied" && error.message.contains(u"expired"_s, Qt::CaseInsensitive));
}

} // namespace

StorageError storageError(QByteArrayView body)
{
    const QByteArrayView head = body.first(std::min(body.size(), maxErrorDocument));
    QXmlStreamReader xml(QByteArray::fromRawData(head.data(), head.size()));
    if (!xml.readNextStartElement() || xml.name() != u"Error"_s)
        return {};
    StorageError error;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Code"_s)
            error.code = xml.readElementText(QXmlStreamReader::SkipChildElements).left(60).toLatin1();
        else if (xml.name() == u"Message"_s)
            error.message = xml.readElementText(QXmlStreamReader::SkipChildElements).left(300).simplified();
        else
            xml.skipCurrentElement();
    }
    if (error.code.isEmpty())
        error.code = "Error"; // it called itself one
    return error;
}

Verdict judge(const Outcome &outcome)
{
    if (const auto *fault = std::get_if<Fault>(&outcome))
        return fault->isPassing() ? Verdict::Retry : Verdict::Final;
    const auto &response = std::get<Response>(outcome);
    const StorageError error = storageError(response.body);
    if (response.isSuccess() && error.code.isEmpty())
        return Verdict::Success;
    if (isExpired(response.status, error))
        return Verdict::Expired;
    static constexpr std::array passing{408, 425, 429, 500, 502, 503, 504};
    return isOneOf(passing, response.status) || isPassing(error.code) ? Verdict::Retry : Verdict::Final;
}

std::optional<milliseconds> retryAfter(const Response &response, const QDateTime &now)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    if (std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qlonglong seconds = value.toLongLong(&fits);
        return fits && seconds < 120 ? milliseconds(std::chrono::seconds(seconds)) : longestAsked;
    }
    const QDateTime until = parseHttpDate(value);
    if (!until.isValid())
        return std::nullopt;
    // By the server's own clock where it told the time: ours may be wrong.
    const QDateTime from = response.date().isValid() ? response.date() : now;
    return std::clamp(milliseconds(from.msecsTo(until)), milliseconds(0), longestAsked);
}

RetryBudget::RetryBudget(Clock &clock, RetryNumbers numbers, std::function<double()> random)
    : m_clock(&clock)
    , m_numbers(numbers)
    , m_random(random ? std::move(random) : [] { return QRandomGenerator::system()->generateDouble(); })
    , m_tokens(numbers.tokens)
    , m_lastProgress(clock.now())
{}

std::optional<milliseconds> RetryBudget::next(int attemptsMade, std::optional<milliseconds> asked)
{
    if (attemptsMade >= m_numbers.attempts || m_tokens < m_numbers.tokensPerRetry)
        return std::nullopt;
    const double ceiling = std::min(static_cast<double>(m_numbers.longest.count()),
                                    static_cast<double>(m_numbers.base.count()) * std::exp2(attemptsMade - 1));
    milliseconds wait(static_cast<qint64>(m_random() * ceiling));
    if (asked)
        wait = std::max(wait, *asked);
    if (m_clock->now() + wait - m_lastProgress > m_numbers.withoutProgress)
        return std::nullopt;
    m_tokens -= m_numbers.tokensPerRetry;
    return wait;
}

void RetryBudget::succeeded()
{
    m_tokens = std::min(m_numbers.tokens, m_tokens + m_numbers.tokensPerSuccess);
    progressed();
}

void RetryBudget::progressed()
{
    m_lastProgress = m_clock->now();
}

Outcome performWithRetry(Client &client, const std::function<Request()> &make, RetryBudget &budget,
                         const Steering &steering, bool *isAmbiguous)
{
    budget.progressed();
    for (int attempt = 1;; ++attempt) {
        Outcome outcome = client.perform(make(), steering);
        const auto *fault = std::get_if<Fault>(&outcome);
        if (isAmbiguous && fault && fault->isAmbiguous)
            *isAmbiguous = true;
        const Verdict verdict = judge(outcome);
        if (verdict == Verdict::Success)
            budget.succeeded();
        if (verdict != Verdict::Retry)
            return outcome;
        const auto *response = std::get_if<Response>(&outcome);
        const auto asked = response ? retryAfter(*response, budget.clock().wallNow()) : std::nullopt;
        const auto wait = budget.next(attempt, asked);
        if (!wait)
            return outcome;
        if (!budget.clock().pause(*wait, steering.stop))
            return Fault{Fault::Kind::Stopped, stoppedError(), false, false};
    }
}

} // namespace gangway::http
