// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "misbehaviourlanguage.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <limits>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;
using Parsed = Result<std::variant<Rule, MannersChange>>;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Rehearsal)
};

Error notUnderstood(const QString &spec, const QString &why)
{
    return {Error::Code::Usage, Tr::tr("The rehearsal does not understand how to misbehave."),
            u"%1: %2"_s.arg(spec, why), Tr::tr("See gangway-rehearsal --help for the words it knows.")};
}

/// A number with a unit; nothing when it is malformed, negative or too large.
std::optional<qint64> amount(const QString &text, const std::vector<std::pair<QString, qint64>> &units)
{
    static const QRegularExpression shape(u"^([0-9]{1,15})([A-Za-z]*)$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    for (const auto &[unit, factor] : units) {
        if (unit != match.captured(2))
            continue;
        if (number > std::numeric_limits<qint64>::max() / factor)
            return std::nullopt;
        return number * factor;
    }
    return std::nullopt;
}

std::optional<qint64> bytes(const QString &text)
{
    return amount(text, {{u""_s, 1},
                         {u"B"_s, 1},
                         {u"kB"_s, 1000},
                         {u"MB"_s, 1'000'000},
                         {u"GB"_s, 1'000'000'000},
                         {u"KiB"_s, 1024},
                         {u"MiB"_s, 1024 * 1024}});
}

std::optional<qint64> bytesPerSecond(QString text)
{
    if (text.endsWith(u"/s"_s))
        text.chop(2);
    const auto rate = bytes(text);
    return rate && *rate > 0 ? rate : std::nullopt;
}

/// A year at most: nothing here lasts longer, and the sums stay small.
std::optional<std::chrono::milliseconds> duration(const QString &text)
{
    const auto ms =
        amount(text, {{u"ms"_s, 1}, {u"s"_s, 1000}, {u"m"_s, 60'000}, {u"h"_s, 3'600'000}, {u"d"_s, 86'400'000}});
    if (!ms || *ms > 366LL * 86'400'000)
        return std::nullopt;
    return std::chrono::milliseconds(*ms);
}

std::optional<int> smallNumber(const QString &text, int largest)
{
    const auto number = amount(text, {{u""_s, 1}});
    if (!number || *number > largest)
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<Failure> failureOf(const QStringList &arguments)
{
    Failure failure;
    const auto status = smallNumber(arguments.value(0), 599);
    if (!status || *status < 200 || arguments.size() > 2)
        return std::nullopt;
    failure.status = *status;
    const QString detail = arguments.value(1);
    const auto after = [&](const QString &prefix) { return smallNumber(detail.sliced(prefix.size()), 1'000'000); };
    if (detail.isEmpty())
        return failure;
    if (detail == u"expired"_s) {
        failure.body = Failure::Body::Expired;
    } else if (detail.startsWith(u"after-date-"_s)) {
        failure.retryAfter = Failure::RetryAfter::Date;
        failure.retrySeconds = after(u"after-date-"_s).value_or(-1);
    } else if (detail.startsWith(u"after-"_s)) {
        failure.retryAfter = Failure::RetryAfter::Seconds;
        failure.retrySeconds = after(u"after-"_s).value_or(-1);
    } else {
        static const QRegularExpression word(u"^[A-Z][A-Za-z]{2,40}$"_s);
        if (!word.match(detail).hasMatch())
            return std::nullopt;
        failure.code = detail.toLatin1();
    }
    if (failure.retrySeconds < 0)
        return std::nullopt;
    return failure;
}

/// Fills in what an action with its one argument (or none) means. false: it means nothing.
bool readAction(const QString &action, const QStringList &arguments, Rule &rule)
{
    http::Fault &fault = rule.fault;
    const QString argument = arguments.value(0);
    if (action == u"fail"_s) {
        rule.failure = failureOf(arguments);
        return rule.failure.has_value();
    }
    if (action == u"error-in-200"_s || action == u"garbage"_s || action == u"garbage-head"_s) {
        if (action == u"garbage-head"_s)
            fault.garbageHead = true;
        else
            rule.failure = Failure{.status = 200,
                                   .code = "InternalError",
                                   .body = action == u"garbage"_s ? Failure::Body::Garbage : Failure::Body::Error};
        return arguments.isEmpty();
    }
    if (arguments.size() != 1)
        return false;
    if (action == u"latency"_s) {
        const auto time = duration(argument);
        fault.latency = time.value_or(std::chrono::milliseconds(0));
        return time.has_value();
    }
    if (action == u"reset"_s) {
        fault.resetAfterHead = argument == u"head"_s;
        fault.resetBeforeAnswer = argument == u"answer"_s;
        if (!fault.resetAfterHead && !fault.resetBeforeAnswer)
            fault.resetAfterBody = bytes(argument);
        return fault.resetAfterHead || fault.resetBeforeAnswer || fault.resetAfterBody;
    }
    if (action == u"stall"_s) {
        fault.neverAnswers = argument == u"answer"_s;
        if (!fault.neverAnswers)
            fault.stallAfterBody = bytes(argument);
        return fault.neverAnswers || fault.stallAfterBody;
    }
    if (action == u"truncate"_s) {
        fault.cutAnswerAfter = bytes(argument);
        return fault.cutAnswerAfter.has_value();
    }
    if (action == u"slow"_s) {
        fault.readBytesPerSecond = bytesPerSecond(argument).value_or(0);
        return fault.readBytesPerSecond > 0;
    }
    if (action == u"slow-answer"_s) {
        fault.answerBytesPerSecond = bytesPerSecond(argument).value_or(0);
        return fault.answerBytesPerSecond > 0;
    }
    if (action == u"etag"_s) {
        fault.etag = argument == u"wrong"_s ? http::Fault::Etag::Wrong : http::Fault::Etag::Missing;
        return argument == u"wrong"_s || argument == u"missing"_s;
    }
    return false;
}

/// The part number in front of an action's own arguments, taken off them; 0: none.
int takePart(const QString &action, QStringList &arguments)
{
    const bool takesNone = action == u"error-in-200"_s || action.startsWith(u"garbage"_s);
    const auto first = smallNumber(arguments.value(0), 10'000);
    // `fail=part:500` is a status; only in `fail=part:3:500` is the first number a part's.
    const bool present = takesNone             ? arguments.size() == 1
                         : action == u"fail"_s ? smallNumber(arguments.value(1), 599).has_value()
                                               : arguments.size() == 2;
    if (!first || *first == 0 || !present)
        return 0;
    arguments.removeFirst();
    return *first;
}

std::optional<MannersChange> readManners(const QString &name, const QString &value)
{
    if (name == u"keys"_s && (value == u"snake"_s || value == u"kebab"_s)) {
        const auto keys = value == u"snake"_s ? Manners::Keys::Snake : Manners::Keys::Kebab;
        return [keys](Manners &manners) { manners.keys = keys; };
    }
    if (name == u"multipart-again"_s && (value == u"same"_s || value == u"new"_s)) {
        const auto another = value == u"new"_s ? Manners::AnotherMultipart::New : Manners::AnotherMultipart::Same;
        return [another](Manners &manners) { manners.another = another; };
    }
    if (name == u"link-life"_s) {
        if (const auto life = duration(value))
            return [life](Manners &m) { m.linkLife = std::chrono::duration_cast<std::chrono::seconds>(*life); };
    }
    if (name == u"clock"_s && value.size() > 1 && (value[0] == u'+' || value[0] == u'-')) {
        if (const auto ahead = duration(value.sliced(1))) {
            const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*ahead);
            return [s = value[0] == u'-' ? -seconds : seconds](Manners &manners) { manners.clockAhead = s; };
        }
    }
    if (name == u"smallest-part"_s) {
        if (const auto size = bytes(value))
            return [size](Manners &manners) { manners.smallestPart = *size; };
    }
    return std::nullopt;
}

} // namespace

Parsed parseMisbehaviour(const QString &spec)
{
    if (spec.size() > 200)
        return notUnderstood(spec.first(40) + u'…', u"too long"_s);
    const qsizetype equals = spec.indexOf(u'=');
    if (equals <= 0)
        return notUnderstood(spec, u"no ACTION=…"_s);
    const QString action = spec.first(equals);
    if (const auto change = readManners(action, spec.sliced(equals + 1)))
        return {std::variant<Rule, MannersChange>(*change)};

    static const QRegularExpression shape(u"^([^=]+?)(?:x([1-9][0-9]{0,8}|\\*))?$"_s);
    const auto match = shape.match(spec.sliced(equals + 1));
    if (!match.hasMatch())
        return notUnderstood(spec, u"nothing after ="_s);
    Rule rule;
    rule.spec = spec;
    QStringList fields = match.captured(1).split(u':');
    const bool everyCall = fields.constFirst() == u"any"_s;
    rule.call = callNamed(fields.constFirst().toLatin1());
    if (rule.call || everyCall)
        fields.removeFirst();
    else if (action != u"latency"_s)
        return notUnderstood(spec, u"%1 is no call"_s.arg(fields.constFirst()));
    if (rule.call == Call::Part)
        rule.part = takePart(action, fields);
    if (!readAction(action, fields, rule))
        return notUnderstood(spec, u"unknown action or argument"_s);
    const QString times = match.captured(2);
    if (times == u"*"_s || (times.isEmpty() && action == u"latency"_s))
        rule.left = -1;
    else if (!times.isEmpty())
        rule.left = times.toInt();
    return {std::variant<Rule, MannersChange>(std::move(rule))};
}

QString misbehaviourHelp()
{
    return Tr::tr(R"(How it can misbehave (--misbehave SPEC, or POST /rehearsal/misbehave while it runs):

  ACTION=CALL[:PART]:ARGUMENT[xN]    N times, x* for ever; once when nothing is said

  CALL   create put multipart part complete uploaded head checkout health properties api,
         or any. PART is the number of one part: fail=part:3:503x2.

  latency=[CALL:]100ms          answers so much later (for ever, unless xN is said)
  fail=CALL:STATUS              answers 200 to 599 and does nothing. More, after a colon:
                                after-7 (Retry-After: 7), after-date-7 (the same as a date),
                                expired (403 Request has expired), or a code such as SlowDown
  error-in-200=CALL             status 200, and an error in the body
  garbage=CALL                  status 200, and a body that is nothing; garbage-head=CALL: no HTTP at all
  reset=CALL:head               resets the connection after the request's head
  reset=CALL:65536              after so many bytes of the body, which are lost
  reset=CALL:answer             after doing what was asked, before the answer
  truncate=CALL:10              the answer's body ends after 10 bytes
  stall=CALL:65536              stops reading after so many bytes; stall=CALL:answer never answers
  slow=CALL:1kB/s               reads slowly; slow-answer=CALL:1B/s answers slowly
  etag=part:wrong               or missing, in the answer; what was stored keeps its own

  keys=snake                    multipart_urls in place of multipart-urls (kebab)
  multipart-again=new           a second multipart call starts afresh (same: it renews the links)
  link-life=3s                  how long links work from now on (12h)
  clock=+16m                    the cloud's clock is ahead, or behind with a minus
  smallest-part=5MiB            the least size of every part but the last, as S3 has it (0)

Sizes: B kB MB GB KiB MiB. Times: ms s m h d.

While it runs: POST /rehearsal/misbehave {"misbehave": ["SPEC", ...], "clear": true} to the Store's
address, and GET /rehearsal/status for what was asked, answered and stored so far.)");
}

} // namespace gangway::rehearsal
