// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Rehearsal)
};

// Contrast of text is 4.5:1 or better on both grounds; the stripes of the banner are decoration only.
constexpr auto style = R"(
:root{color-scheme:light dark;--ground:#f4f6f8;--card:#fff;--text:#1c2733;--soft:#566573;--line:#cdd6de;
--accent:#1b66c9;--on-accent:#fff;--pick:#eaf2fd;--warn:#8a4b00;--warn-ground:#fff3d6;--warn-stripe:#ffe9b8;
--bad:#b3261e;--bad-ground:#fdecea;--good:#17693a;--good-ground:#e7f5ec}
@media (prefers-color-scheme:dark){:root{--ground:#12171d;--card:#1b222b;--text:#e6ebf0;--soft:#a3b0bd;--line:#3a4653;
--accent:#7db4ff;--on-accent:#0b1a2e;--pick:#1f2f45;--warn:#ffd58a;--warn-ground:#3a2c0e;--warn-stripe:#46360f;
--bad:#ffb4ab;--bad-ground:#4a1714;--good:#8fdcab;--good-ground:#143322}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,"Noto Sans",sans-serif}
.banner{padding:.7rem 1rem;text-align:center;color:var(--warn);border-bottom:1px solid var(--line);
background:repeating-linear-gradient(135deg,var(--warn-ground) 0 18px,var(--warn-stripe) 18px 36px)}
main{max-width:44rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1.25rem}
h1:has(+.lead){margin-bottom:.25rem}
h2{font-size:1.1rem;margin:0 0 .75rem}
.lead{margin:0 0 1.5rem;color:var(--soft);text-wrap:balance}
.card,fieldset{background:var(--card);border:1px solid var(--line);border-radius:.75rem;margin:0 0 1.25rem;
padding:1.25rem;min-width:0}
legend{font-weight:600;padding:0 .4rem;margin-left:-.4rem}
.picks{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.75rem}
.pick{display:flex;gap:.7rem;padding:.9rem;border:1px solid var(--line);border-radius:.5rem;cursor:pointer}
.pick:has(:checked){border-color:var(--accent);background:var(--pick);box-shadow:inset 0 0 0 1px var(--accent)}
.pick b{display:block}
.pick span span,.hint{color:var(--soft);font-size:.9rem}
.hint{margin:.5rem 0 0}
input[type=radio]{accent-color:var(--accent);width:1.15rem;height:1.15rem;margin:.2rem 0 0;flex:none}
label.above{display:block;font-weight:600;margin-bottom:.35rem}
.field+.field{margin-top:1.25rem}
.address{display:flex;max-width:30rem}
.address span{padding:.6rem .8rem;border:1px solid var(--line);border-left:0;border-radius:0 .5rem .5rem 0;
color:var(--soft);background:var(--ground)}
input[type=text],select{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);
border-radius:.5rem;padding:.6rem .8rem;max-width:100%}
.address input[type=text]{flex:1;min-width:0;border-radius:.5rem 0 0 .5rem}
[aria-invalid=true]{border-color:var(--bad);box-shadow:inset 0 0 0 1px var(--bad)}
.why{color:var(--bad);margin:.35rem 0 0;font-size:.95rem}
.summary{background:var(--bad-ground);color:var(--bad);border-color:var(--bad)}
.summary a{color:inherit}
.summary ul{margin:.5rem 0 0;padding-left:1.25rem}
button,.button{display:inline-block;font:inherit;font-weight:600;color:var(--on-accent);background:var(--accent);
border:0;border-radius:.5rem;padding:.75rem 1.4rem;cursor:pointer;text-decoration:none}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
a{color:var(--accent)}
a.button{color:var(--on-accent)}
.state{display:flex;gap:.8rem;align-items:baseline;border-radius:.75rem;padding:1rem 1.25rem;margin:0 0 1.25rem;
border:1px solid var(--line);background:var(--card)}
.state b{white-space:nowrap}
.good{background:var(--good-ground);color:var(--good);border-color:var(--good)}
.bad{background:var(--bad-ground);color:var(--bad);border-color:var(--bad)}
progress{width:100%;height:.9rem;accent-color:var(--accent)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.4rem 1.25rem;margin:0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.92em}
.counts{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.6rem;margin:0;padding:0;list-style:none}
.counts li{border:1px solid var(--line);border-radius:.5rem;padding:.6rem .8rem;color:var(--soft);font-size:.9rem}
.counts b{display:block;font-size:1.4rem;line-height:1.2;color:var(--text);font-variant-numeric:tabular-nums}
@media (max-width:30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}}
)";

} // namespace

QByteArray Page::toHtml() const
{
    const QString refresh =
        refreshSeconds > 0 ? u"<meta http-equiv=\"refresh\" content=\"%1\">\n"_s.arg(refreshSeconds) : QString();
    // Filled in one go, so that a %1 in the contents stays what it is.
    return u"<!doctype html>\n<html lang=\"%9\" dir=\"%10\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n%1<title>%2</title>\n"
           "<style>%3</style>\n</head>\n<body>\n<div class=\"banner\" role=\"note\"><b>%4</b> %5</div>\n"
           "<main>\n<h1>%6</h1>\n%7%8</main>\n</body>\n</html>\n"_s
               .arg(refresh, escaped(Tr::tr("%1 – rehearsal").arg(title)), QString::fromLatin1(style),
                    escaped(Tr::tr("Rehearsal.")),
                    escaped(Tr::tr("This is not Metabase. Nothing leaves this machine, and nothing is paid.")),
                    escaped(title), lead.isEmpty() ? QString() : u"<p class=\"lead\">%1</p>\n"_s.arg(escaped(lead)),
                    body, QLocale().bcp47Name(), QLocale().textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s)
               .toUtf8();
}

} // namespace gangway::rehearsal
