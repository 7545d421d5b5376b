// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspage.h"

#include "core/metabase/regions.h"
#include "instancepage.h"
#include "page.h"

#include <QCoreApplication>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;
using Phase = InstanceStatus::Phase;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Rehearsal)
};

QString row(const QString &name, const QString &html)
{
    return u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(escaped(name), html);
}

QString orderCard(const Order &order, const Instances::View &view)
{
    const QString address = escaped(QString::fromLatin1(view.address));
    const auto *region = metabase::regionById(order.region);
    return u"<div class=\"card\"><h2>%1</h2><dl>\n"_s.arg(escaped(Tr::tr("Your instance")))
           + row(Tr::tr("Address"), u"<a href=\"%1\"><code>%1</code></a>"_s.arg(address))
           + row(Tr::tr("In the real cloud"), u"<code>https://%1.metabaseapp.com</code>"_s.arg(escaped(order.alias)))
           + row(Tr::tr("API key"), u"<code>%1</code>"_s.arg(escaped(QString::fromLatin1(order.apiKey))))
           + row(Tr::tr("Plan"), escaped(order.plan == u"pro"_s ? u"Pro"_s : u"Starter"_s) + u", "_s
                                     + escaped(order.billing == u"annual"_s ? Tr::tr("annual") : Tr::tr("monthly")))
           + row(Tr::tr("Region"), escaped(region ? region->title() : order.region)) + u"</dl></div>\n"_s;
}

} // namespace

QByteArray statusPage(const Migration &migration, const std::optional<Instances::View> &view)
{
    const QString title = Tr::tr("Your new Metabase");
    if (!view) {
        const QString body = u"<div class=\"state bad\" role=\"alert\"><b>%1</b><span>%2</span></div>\n"_s.arg(
            escaped(Tr::tr("Not running")), escaped(Tr::tr("The instance could not be started. Start the rehearsal "
                                                           "again.")));
        return Page{title, {}, body}.toHtml();
    }
    QString body = stateBanner(view->status) + orderCard(*migration.order, *view);
    if (view->status.phase == Phase::Ready)
        body += countsCard(view->status.content->inventory);
    const bool isOver = view->status.phase == Phase::Ready || view->status.phase == Phase::Failed;
    return Page{title, isOver ? QString() : Tr::tr("This page looks again every two seconds."), body, isOver ? 0 : 2}
        .toHtml();
}

} // namespace gangway::rehearsal
