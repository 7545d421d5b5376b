// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancepage.h"

#include "page.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;
using Phase = InstanceStatus::Phase;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Rehearsal)
};

QString banner(const QString &kind, const QString &state, const QString &text)
{
    return u"<div class=\"state %1\" role=\"status\"><b>%2</b><span>%3</span></div>\n"_s.arg(kind, escaped(state),
                                                                                             escaped(text));
}

QString failure(const Error &error)
{
    return u"<div class=\"state bad\" role=\"alert\"><b>✕ %1</b><span>%2</span></div>\n"
           "<div class=\"card\"><h2>%3</h2><p>%4</p><p class=\"hint\"><code>%5</code></p></div>\n"_s.arg(
               escaped(Tr::tr("Failed")), escaped(error.what), escaped(Tr::tr("What to do")), escaped(error.next),
               escaped(error.detail));
}

} // namespace

QString stateBanner(const InstanceStatus &status)
{
    switch (status.phase) {
    case Phase::Waiting:
        return banner({}, Tr::tr("Waiting"), Tr::tr("The instance starts as soon as the snapshot is uploaded."));
    case Phase::Ready:
        return banner(u"good"_s, u"✓ "_s + Tr::tr("Ready"), Tr::tr("The snapshot moved in, and the instance runs."));
    case Phase::Failed:
        return failure(*status.error);
    case Phase::Starting:
        break;
    }
    const int percent = static_cast<int>(status.progress * 100);
    return banner({}, Tr::tr("Starting"), Tr::tr("The cloud reads the snapshot."))
           + u"<div class=\"card\"><label class=\"above\" for=\"progress\">%1</label><progress id=\"progress\" "
             "max=\"100\" value=\"%2\">%2 %</progress><p class=\"hint\">%3</p></div>\n"_s.arg(
                 escaped(Tr::tr("Progress: %1 %").arg(percent)), QString::number(percent),
                 escaped(status.what.isEmpty() ? u"…"_s : status.what));
}

QString countsCard(const metabase::Inventory &inventory)
{
    QString items;
    for (const auto &field : metabase::Inventory::fields()) {
        const qint64 count = inventory.*field.count;
        if (!field.essential || count < 0)
            continue;
        items += u"<li><b>%1</b>%2</li>"_s.arg(QLocale().toString(count), escaped(metabase::Inventory::title(field)));
    }
    return u"<div class=\"card\"><h2>%1</h2><ul class=\"counts\">%2</ul></div>\n"_s.arg(
        escaped(Tr::tr("What moved in")), items);
}

QByteArray instancePage(const Order &order, const InstanceStatus &status)
{
    QString body = stateBanner(status);
    if (status.phase == Phase::Ready) {
        body += countsCard(status.content->inventory);
        body += u"<p class=\"hint\">%1</p>\n"_s.arg(
            escaped(Tr::tr("Metabase %1. In the real cloud people sign in here with the accounts they had.")
                        .arg(status.content->tag)));
    }
    const bool isOver = status.phase == Phase::Ready || status.phase == Phase::Failed;
    return Page{u"%1.metabaseapp.com"_s.arg(order.alias), Tr::tr("The new instance, as the rehearsal made it."), body,
                isOver ? 0 : 2}
        .toHtml();
}

} // namespace gangway::rehearsal
