// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boundedjson.h"
#include "plan.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Plan)
};

/// Takes typed values out of an object and knows at the end what was never asked for.
class FieldReader
{
public:
    explicit FieldReader(QJsonObject object, QString where)
        : m_object(std::move(object))
        , m_where(std::move(where))
    {}

    QString text(const QString &name, bool isRequired = false)
    {
        const QJsonValue value = m_object.take(name);
        if (value.isString())
            return value.toString();
        if (isRequired || !value.isUndefined())
            complain(name);
        return {};
    }

    bool flag(const QString &name, bool otherwise)
    {
        const QJsonValue value = m_object.take(name);
        if (!value.isBool() && !value.isUndefined())
            complain(name);
        return value.toBool(otherwise);
    }

    /// A whole number in int's range; -1 where it is none.
    int number(const QString &name)
    {
        const QJsonValue value = m_object.take(name);
        const int whole = value.toInt(-1);
        if (whole < 0)
            complain(name);
        return whole;
    }

    template<typename T>
    T part(const QString &name, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.take(name);
        if (value.type() != type)
            complain(name);
        if constexpr (std::is_same_v<T, QJsonArray>)
            return value.toArray();
        else
            return value.toObject();
    }

    /// What was wrong first, or the first field nobody knows; empty when all was well.
    QString problem() const
    {
        if (m_problem.isEmpty() && !m_object.isEmpty())
            return u"%1: unknown field \"%2\""_s.arg(m_where, m_object.keys().constFirst().left(64));
        return m_problem;
    }

private:
    void complain(const QString &name)
    {
        if (m_problem.isEmpty())
            m_problem = u"%1: field \"%2\" is missing or of the wrong type"_s.arg(m_where, name);
    }

    QJsonObject m_object;
    QString m_where;
    QString m_problem;
};

} // namespace

Result<Plan> Plan::fromJson(QByteArrayView json, const QString &name)
{
    const QString what = Tr::tr("%1 is not a plan Gangway can read.").arg(name);
    const auto object = readBoundedJson(json, mostBytes, what);
    if (!object)
        return object.error();
    const auto corrupt = [&](const QString &detail) {
        return Error{Error::Code::Corrupt, what, detail, Tr::tr("Make the plan again from the journey's questions.")};
    };

    FieldReader fields(*object, u"plan"_s);
    Plan plan;
    if (fields.text(u"format"_s) != "gangway-plan"_L1)
        return corrupt(u"plan: format is not \"gangway-plan\""_s);
    plan.version = fields.number(u"version"_s);
    // Before anything else is judged: another version may have other fields.
    if (fields.problem().contains("\"version\""_L1))
        return corrupt(fields.problem());
    if (plan.version != currentVersion) {
        return Error{Error::Code::WrongVersion, Tr::tr("%1 was made for another version of Gangway.").arg(name),
                     u"plan version %1; this program knows version %2"_s.arg(plan.version).arg(currentVersion),
                     Tr::tr("Make the plan again with this program, or use the one that made it.")};
    }
    plan.journey = fields.text(u"journey"_s, true);
    plan.answers = fields.part<QJsonObject>(u"answers"_s, QJsonValue::Object);
    const auto steps = fields.part<QJsonArray>(u"steps"_s, QJsonValue::Array);
    if (const QString problem = fields.problem(); !problem.isEmpty())
        return corrupt(problem);
    if (static_cast<size_t>(steps.size()) > mostSteps)
        return corrupt(u"%1 steps; at most %2 are read"_s.arg(steps.size()).arg(mostSteps));

    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (!steps[i].isObject())
            return corrupt(u"steps[%1] is not an object"_s.arg(i));
        FieldReader step(steps[i].toObject(), u"steps[%1]"_s.arg(i));
        plan.steps.push_back({step.text(u"id"_s, true), step.text(u"title"_s, true), step.text(u"touches"_s),
                              step.text(u"takes"_s), step.text(u"undo"_s), step.flag(u"repeatable"_s, true),
                              step.flag(u"verifies"_s, false)});
        if (const QString problem = step.problem(); !problem.isEmpty())
            return corrupt(problem);
    }
    if (auto checked = plan.check(); !checked)
        return checked.error();
    return plan;
}

} // namespace gangway
