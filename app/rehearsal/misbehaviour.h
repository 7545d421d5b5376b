// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "core/result.h"
#include "http/fault.h"

#include <QJsonArray>
#include <QString>

#include <chrono>
#include <mutex>
#include <optional>
#include <vector>

namespace gangway::rehearsal {

/// How the rehearsal differs from the real thing in ways that last.
struct Manners
{
    enum class Keys { Kebab, Snake };
    enum class AnotherMultipart {
        Same, ///< A second call for the same number of parts renews the links; the parts stored so far count.
        New,  ///< It starts a new upload, and the parts of the first are lost.
    };

    Keys keys = Keys::Kebab;
    AnotherMultipart another = AnotherMultipart::Same;
    std::chrono::seconds linkLife = std::chrono::hours(12);
    std::chrono::seconds clockAhead{0}; ///< The Date header and the expiry of links go by this clock.
    qint64 smallestPart = 0;            ///< Every part but the last; S3 itself wants 5 MiB.
};

/// An answer that is given in place of doing what was asked. How it looks depends on the call: storage speaks XML.
struct Failure
{
    enum class RetryAfter { None, Seconds, Date };
    enum class Body { Error, Expired, Garbage };

    int status = 500;
    QByteArray code; ///< S3's word for it; empty: the usual one for the status.
    Body body = Body::Error;
    RetryAfter retryAfter = RetryAfter::None;
    int retrySeconds = 0;
};

/// One sentence of the little language of --misbehave: what goes wrong, with which call, how often.
struct Rule
{
    QString spec;             ///< As written.
    std::optional<Call> call; ///< Nothing: every call.
    int part = 0;             ///< 0: any.
    int left = 1;             ///< -1: for ever.
    http::Fault fault;
    std::optional<Failure> failure;
};

/// All that goes wrong on purpose, changed at run time. Thread-safe.
class Misbehaviour final
{
public:
    /// Adds a rule or changes the manners. A sentence that makes no sense is Error::Code::Usage and changes nothing.
    Result<> add(const QString &spec);
    void clear();

    /// What goes wrong with this call now: all rules that match, each used up by one.
    http::Fault take(Call call, int part = 0);

    [[nodiscard]] Manners manners() const;
    /// The rules with how often each is still to happen; -1: for ever.
    [[nodiscard]] QJsonArray toJson() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Rule> m_rules; // guarded by m_mutex
    Manners m_manners;         // guarded by m_mutex
};

} // namespace gangway::rehearsal
