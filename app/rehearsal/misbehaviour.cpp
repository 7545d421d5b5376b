// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "misbehaviour.h"

#include "misbehaviourlanguage.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;

QByteArray usualCode(int status)
{
    switch (status) {
    case 400:
        return "RequestTimeout";
    case 403:
        return "AccessDenied";
    case 404:
        return "NoSuchUpload";
    case 409:
        return "OperationAborted";
    case 412:
        return "PreconditionFailed";
    case 429:
    case 503:
        return "SlowDown";
    case 307:
        return "TemporaryRedirect";
    default:
        return "InternalError";
    }
}

http::Response bodyOf(const Failure &failure, Call call)
{
    using http::Response;
    if (failure.body == Failure::Body::Garbage) {
        return Response{failure.status,
                        {{"Content-Type", "application/json"}},
                        QByteArray("{\"\x00\xff\xfe]]<rehearsal garbage", 27)};
    }
    if (failure.body == Failure::Body::Expired)
        return Response::xmlError(failure.status, "AccessDenied", "Request has expired");
    // What stands between client and server answers in HTML, whatever was asked.
    if (failure.status == 502 || failure.status == 504 || failure.status == 407) {
        return Response::html(failure.status, "<html><body><h1>" + QByteArray::number(failure.status) + ' '
                                                  + http::reasonPhrase(failure.status).toByteArray()
                                                  + "</h1></body></html>\n");
    }
    const QByteArray code = failure.code.isEmpty() ? usualCode(failure.status) : failure.code;
    if (isStorageCall(call))
        return Response::xmlError(failure.status, code, "The rehearsal was told to fail here.");
    if (failure.status < 400)
        return Response::json(failure.status, {{u"error"_s, QString::fromLatin1(code)}});
    return Response::text(failure.status, "The rehearsal was told to fail here.\n");
}

http::Response answerOf(const Failure &failure, Call call, std::chrono::seconds clockAhead)
{
    http::Response response = bodyOf(failure, call);
    if (failure.retryAfter == Failure::RetryAfter::Seconds)
        response.headers.emplace_back("Retry-After", QByteArray::number(failure.retrySeconds));
    if (failure.retryAfter == Failure::RetryAfter::Date) {
        const QDateTime when = QDateTime::currentDateTimeUtc().addSecs(clockAhead.count() + failure.retrySeconds);
        response.headers.emplace_back("Retry-After",
                                      QLocale::c().toString(when, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    }
    if (failure.status == 407)
        response.headers.emplace_back("Proxy-Authenticate", "Basic realm=\"rehearsal\"");
    if (failure.status >= 300 && failure.status < 400)
        response.headers.emplace_back("Location", "/rehearsal/elsewhere");
    return response;
}

void merge(http::Fault &into, const http::Fault &fault)
{
    into.latency += fault.latency;
    into.garbageHead |= fault.garbageHead;
    into.resetAfterHead |= fault.resetAfterHead;
    into.resetBeforeAnswer |= fault.resetBeforeAnswer;
    into.neverAnswers |= fault.neverAnswers;
    if (fault.resetAfterBody)
        into.resetAfterBody = fault.resetAfterBody;
    if (fault.cutAnswerAfter)
        into.cutAnswerAfter = fault.cutAnswerAfter;
    if (fault.stallAfterBody)
        into.stallAfterBody = fault.stallAfterBody;
    if (fault.readBytesPerSecond > 0)
        into.readBytesPerSecond = fault.readBytesPerSecond;
    if (fault.answerBytesPerSecond > 0)
        into.answerBytesPerSecond = fault.answerBytesPerSecond;
    if (fault.etag != http::Fault::Etag::AsItIs)
        into.etag = fault.etag;
}

} // namespace

Result<> Misbehaviour::add(const QString &spec)
{
    auto parsed = parseMisbehaviour(spec);
    if (!parsed)
        return parsed.error();
    const std::scoped_lock lock(m_mutex);
    if (auto *rule = std::get_if<Rule>(&*parsed))
        m_rules.push_back(std::move(*rule));
    else
        std::get<MannersChange> (*parsed)(m_manners);
    return {};
}

void Misbehaviour::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_rules.clear();
    m_manners = {};
}

http::Fault Misbehaviour::take(Call call, int part)
{
    const std::scoped_lock lock(m_mutex);
    http::Fault fault;
    for (Rule &rule : m_rules) {
        if (rule.left == 0 || (rule.call && *rule.call != call) || (rule.part != 0 && rule.part != part))
            continue;
        // Only one answer can be given: a second failure waits for the next request.
        if (rule.failure && fault.instead)
            continue;
        if (rule.left > 0)
            --rule.left;
        merge(fault, rule.fault);
        if (rule.failure)
            fault.instead = answerOf(*rule.failure, call, m_manners.clockAhead);
    }
    return fault;
}

Manners Misbehaviour::manners() const
{
    const std::scoped_lock lock(m_mutex);
    return m_manners;
}

QJsonArray Misbehaviour::toJson() const
{
    const std::scoped_lock lock(m_mutex);
    QJsonArray rules;
    for (const Rule &rule : m_rules)
        rules.append(QJsonObject{{u"spec"_s, rule.spec}, {u"left"_s, rule.left}});
    return rules;
}

} // namespace gangway::rehearsal
