// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderform.h"

#include "core/metabase/regions.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Rehearsal)
};

/// Names a real cloud keeps for itself.
bool isReserved(const QString &alias)
{
    static const QStringList names{u"www"_s,  u"api"_s,    u"store"_s,   u"admin"_s,
                                   u"mail"_s, u"static"_s, u"support"_s, u"metabase"_s};
    return names.contains(alias);
}

QString field(const http::Request::Pairs &fields, QByteArrayView name)
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return QString::fromUtf8(value).trimmed().left(200);
    }
    return {};
}

} // namespace

OrderForm OrderForm::blank()
{
    return {u"starter"_s, u"monthly"_s, {}, u"us-east-1"_s, {}};
}

OrderForm OrderForm::read(const http::Request::Pairs &fields)
{
    return {
        field(fields, "plan"), field(fields, "billing"), field(fields, "alias").toLower(), field(fields, "region"), {}};
}

bool OrderForm::validate(const std::function<bool(const QString &)> &isTaken)
{
    errors.clear();
    if (plan != u"starter"_s && plan != u"pro"_s)
        errors[u"plan"_s] = Tr::tr("Choose Starter or Pro.");
    if (billing != u"monthly"_s && billing != u"annual"_s)
        errors[u"billing"_s] = Tr::tr("Choose monthly or annual.");
    if (!metabase::regionById(region))
        errors[u"region"_s] = Tr::tr("Choose a region.");
    static const QRegularExpression shape(u"^[a-z](?:[a-z0-9]|-(?!-)){1,38}[a-z0-9]$"_s);
    if (alias.isEmpty())
        errors[u"alias"_s] = Tr::tr("Choose an address.");
    else if (!shape.match(alias).hasMatch())
        errors[u"alias"_s] = Tr::tr("Use 3 to 40 lower-case letters, digits and single hyphens; a letter comes first, "
                                    "and no hyphen last.");
    else if (isReserved(alias) || isTaken(alias))
        errors[u"alias"_s] = Tr::tr("%1.metabaseapp.com is taken. Choose another address.").arg(alias);
    return errors.empty();
}

} // namespace gangway::rehearsal
