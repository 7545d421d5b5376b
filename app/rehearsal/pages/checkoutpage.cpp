// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkoutpage.h"

#include "core/metabase/regions.h"
#include "page.h"

#include <QCoreApplication>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Rehearsal)
};

QString errorOf(const OrderForm &form, const QString &field)
{
    const auto found = form.errors.find(field);
    return found == form.errors.end() ? QString() : found->second;
}

/// The sentence under a field, and what ties the field to it.
QString why(const OrderForm &form, const QString &field)
{
    const QString error = errorOf(form, field);
    return error.isEmpty() ? QString() : u"<p class=\"why\" id=\"%1-why\">%2</p>"_s.arg(field, escaped(error));
}

QString invalid(const OrderForm &form, const QString &field)
{
    return errorOf(form, field).isEmpty() ? QString() : u" aria-invalid=\"true\""_s;
}

/// At the top, so that a person who cannot see the whole page learns of every mistake.
QString summary(const OrderForm &form)
{
    if (form.errors.empty())
        return {};
    QString items;
    for (const auto &[field, error] : form.errors)
        items += u"<li><a href=\"#%1\">%2</a></li>"_s.arg(field, escaped(error));
    return u"<div class=\"card summary\" role=\"alert\"><b>%1</b><ul>%2</ul></div>\n"_s.arg(
        escaped(Tr::tr("The instance was not started.")), items);
}

struct Choice
{
    QString value;
    QString title;
    QString hint;
};

QString choices(const QString &field, const QString &legend, const std::vector<Choice> &list, const QString &chosen,
                const OrderForm &form)
{
    QString picks;
    bool isFirst = true;
    for (const Choice &choice : list) {
        picks += u"<label class=\"pick\"><input type=\"radio\" name=\"%1\" value=\"%2\"%3%4 required>"
                 "<span><b>%5</b><span>%6</span></span></label>\n"_s.arg(
                     field, choice.value, choice.value == chosen ? u" checked"_s : QString(),
                     isFirst ? u" id=\"%1\""_s.arg(field) : QString(), escaped(choice.title), escaped(choice.hint));
        isFirst = false;
    }
    return u"<fieldset><legend>%1</legend><div class=\"picks\">%2</div>%3</fieldset>\n"_s.arg(escaped(legend), picks,
                                                                                              why(form, field));
}

QString addressField(const OrderForm &form)
{
    return u"<div class=\"field\"><label class=\"above\" for=\"alias\">%1</label>\n"
           "<div class=\"address\"><input type=\"text\" id=\"alias\" name=\"alias\" value=\"%2\" maxlength=\"40\" "
           "autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" aria-describedby=\"alias-hint%3\"%4>"
           "<span>.metabaseapp.com</span></div>\n<p class=\"hint\" id=\"alias-hint\">%5</p>%6</div>\n"_s.arg(
               escaped(Tr::tr("Address")), escaped(form.alias),
               errorOf(form, u"alias"_s).isEmpty() ? QString() : u" alias-why"_s, invalid(form, u"alias"_s),
               escaped(Tr::tr("In the rehearsal the instance runs at a port of this machine instead.")),
               why(form, u"alias"_s));
}

QString regionField(const OrderForm &form)
{
    QString options;
    for (const metabase::Region &region : metabase::regions()) {
        const QString id = QString::fromLatin1(region.id);
        options += u"<option value=\"%1\"%2>%3</option>"_s.arg(id, id == form.region ? u" selected"_s : QString(),
                                                               escaped(region.title()));
    }
    return u"<div class=\"field\"><label class=\"above\" for=\"region\">%1</label>\n"
           "<select id=\"region\" name=\"region\" aria-describedby=\"region-hint\"%2>%3</select>\n"
           "<p class=\"hint\" id=\"region-hint\">%4</p>%5</div>\n"_s.arg(
               escaped(Tr::tr("Region")), invalid(form, u"region"_s), options,
               escaped(Tr::tr("Choose the one closest to your databases.")), why(form, u"region"_s));
}

} // namespace

QByteArray checkoutPage(const QByteArray &migrationId, const OrderForm &form)
{
    const std::vector<Choice> plans{
        {u"starter"_s, u"Starter"_s, Tr::tr("An address below metabaseapp.com.")},
        {u"pro"_s, u"Pro"_s, Tr::tr("Also an address of your own, and a list of the networks that may visit.")}};
    const std::vector<Choice> billing{{u"monthly"_s, Tr::tr("Monthly"), Tr::tr("Paid each month.")},
                                      {u"annual"_s, Tr::tr("Annual"), Tr::tr("Paid once a year, about 10 % less.")}};
    const QString body =
        summary(form) + u"<form method=\"post\" action=\"/checkout\">\n<input type=\"hidden\" name=\"migration-id\" "_s
        + u"value=\"%1\">\n"_s.arg(escaped(QString::fromUtf8(migrationId)))
        + choices(u"plan"_s, Tr::tr("Plan"), plans, form.plan, form)
        + choices(u"billing"_s, Tr::tr("Billing"), billing, form.billing, form)
        + u"<fieldset><legend>%1</legend>\n"_s.arg(escaped(Tr::tr("New instance"))) + addressField(form)
        + regionField(form)
        + u"</fieldset>\n<button type=\"submit\">%1</button>\n"_s.arg(escaped(Tr::tr("Start instance")))
        + u"<p class=\"hint\">%1</p>\n</form>\n"_s.arg(
            escaped(Tr::tr("The real store asks for an account and a payment method here and begins a 14-day trial.")));
    return Page{Tr::tr("Set up your Metabase Cloud"),
                Tr::tr("Your snapshot moves in once it is uploaded. You can fill this in while the upload runs."), body}
        .toHtml();
}

QByteArray loginPage(const QByteArray &migrationId)
{
    const QString body =
        u"<div class=\"card\"><p>%1</p><form method=\"get\" action=\"/checkout\"><input type=\"hidden\" "
        "name=\"migration-id\" value=\"%2\"><button type=\"submit\">%3</button></form></div>\n"_s.arg(
            escaped(Tr::tr("Customers of self-hosted Pro sign in to the store here. The rehearsal has no accounts and "
                           "asks for no password.")),
            escaped(QString::fromUtf8(migrationId)), escaped(Tr::tr("Continue without signing in")));
    return Page{Tr::tr("Sign in"), {}, body}.toHtml();
}

QByteArray welcomePage()
{
    const QString body = u"<div class=\"card\"><p>%1</p></div>\n"_s.arg(
        escaped(Tr::tr("Gangway opens this store when a move is rehearsed, with the move it belongs to.")));
    return Page{Tr::tr("A stand-in for Metabase Store"), {}, body}.toHtml();
}

QByteArray unknownMigrationPage()
{
    const QString body = u"<div class=\"state bad\" role=\"alert\"><b>%1</b><span>%2</span></div>\n"_s.arg(
        escaped(Tr::tr("Unknown link")),
        escaped(Tr::tr("No move of this rehearsal belongs to this address. Open the link that Gangway shows.")));
    return Page{Tr::tr("Nothing to set up"), {}, body}.toHtml();
}

} // namespace gangway::rehearsal
