// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan.h"

#include "core/support/redaction.h"
#include "secretcheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestKey = 64;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Plan)
};

bool isName(QStringView text, bool mayHaveDots)
{
    return !text.isEmpty() && text.size() <= longestKey && std::all_of(text.begin(), text.end(), [&](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || (mayHaveDots && c == u'.');
    });
}

Error malformed(const QString &detail)
{
    return {Error::Code::Corrupt, Tr::tr("The plan is not well-formed."), detail,
            Tr::tr("Make the plan again from the journey's questions.")};
}

Result<> checkStep(const StepInfo &step)
{
    if (!isName(step.id, true))
        return malformed(u"step id \"%1\""_s.arg(step.id.left(longestKey)));
    if (step.title.isEmpty())
        return malformed(u"step \"%1\" has no title"_s.arg(step.id));
    for (const QString *text : {&step.title, &step.touches, &step.takes, &step.undo}) {
        if (text->size() > Plan::longestText)
            return malformed(u"step \"%1\" has a text of %2 characters"_s.arg(step.id).arg(text->size()));
        // Only addresses: in prose, "password: you will be asked" is a sentence.
        if (text->contains("://"_L1) && looksSecret(*text))
            return malformed(u"step \"%1\" has an address with a secret in it"_s.arg(step.id));
    }
    return {};
}

QJsonObject stepToJson(const StepInfo &step)
{
    QJsonObject json{{u"id"_s, step.id}, {u"title"_s, step.title}, {u"repeatable"_s, step.repeatable}};
    if (!step.touches.isEmpty())
        json.insert(u"touches"_s, step.touches);
    if (!step.takes.isEmpty())
        json.insert(u"takes"_s, step.takes);
    if (!step.undo.isEmpty())
        json.insert(u"undo"_s, step.undo);
    if (step.verifies)
        json.insert(u"verifies"_s, true);
    return json;
}

} // namespace

Result<> Plan::check() const
{
    if (version != currentVersion) {
        return Error{Error::Code::WrongVersion, Tr::tr("This plan was made for another version of Gangway."),
                     u"plan version %1; this program knows version %2"_s.arg(version).arg(currentVersion),
                     Tr::tr("Make the plan again with this program, or use the one that made it.")};
    }
    if (!isName(journey, false))
        return malformed(u"journey \"%1\""_s.arg(journey.left(longestKey)));
    if (steps.empty() || steps.size() > mostSteps)
        return malformed(u"%1 steps"_s.arg(steps.size()));
    QSet<QString> ids;
    for (const StepInfo &step : steps) {
        if (auto checked = checkStep(step); !checked)
            return checked;
        if (ids.contains(step.id))
            return malformed(u"step \"%1\" is there twice"_s.arg(step.id));
        ids.insert(step.id);
    }
    if (const auto found = findSecret(answers)) {
        return Error{Error::Code::Refused, Tr::tr("The plan holds a secret, which a plan must not."),
                     u"answers: "_s + *found,
                     Tr::tr("Take it out of the plan; Gangway asks for secrets when it needs them.")};
    }
    return {};
}

QJsonObject Plan::toJson() const
{
    QJsonArray list;
    for (const StepInfo &step : steps)
        list.append(stepToJson(step));
    return {{u"format"_s, u"gangway-plan"_s},
            {u"version"_s, version},
            {u"journey"_s, journey},
            {u"answers"_s, answers},
            {u"steps"_s, list}};
}

Result<QByteArray> Plan::toBytes() const
{
    if (auto checked = check(); !checked)
        return checked.error();
    const QByteArray bytes = QJsonDocument(toJson()).toJson(QJsonDocument::Indented);
    if (bytes.size() > mostBytes)
        return malformed(u"%1 bytes"_s.arg(bytes.size()));
    return bytes;
}

Result<Plan> Plan::load(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return Error{Error::Code::NotFound, Tr::tr("There is no plan at %1.").arg(path), {}, Tr::tr("Check the path.")};
    }
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::Refused, Tr::tr("The plan %1 could not be read.").arg(path), file.errorString(),
                     Tr::tr("Choose a plan file that you may read.")};
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{Error::Code::Unexpected, Tr::tr("The plan %1 could not be read.").arg(path), file.errorString(),
                     Tr::tr("Check the disk, then try again.")};
    }
    return fromJson(bytes, path);
}

Result<> Plan::save(const QString &path, DurableFile::Existing existing) const
{
    const auto bytes = toBytes();
    if (!bytes)
        return bytes.error();
    return DurableFile::writeAll(path, *bytes, existing);
}

} // namespace gangway
