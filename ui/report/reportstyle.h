// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gangway {

/// Text reaches 4.5:1 in both schemes.
inline constexpr const char *browserStyle = R"css(
:root { color-scheme: light dark; --page: #f4f5f7; --card: #ffffff; --text: #1c1f23; --soft: #555c66; --line: #d5d9df;
  --neutral: #525860; --blue: #175cb0; --amber: #8f5a00; --red: #b31f1a; --green: #166b38; }
@media (prefers-color-scheme: dark) { :root { --page: #14171a; --card: #1d2126; --text: #e8eaed; --soft: #a9b0ba;
  --line: #363c44; --neutral: #b4bac2; --blue: #7fb8ff; --amber: #f0b44d; --red: #ff8f85; --green: #6fcf8e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, "Noto Sans", sans-serif; }
.page { max-width: 54rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .7rem; }
table { border-collapse: collapse; }
td, th { text-align: start; vertical-align: top; padding: .4rem .8rem .4rem 0; overflow-wrap: anywhere; }
.list { background: var(--card); border: 1px solid var(--line); }
.list td, .list th { padding: .45rem .8rem; border-top: 1px solid var(--line); }
.verdict { background: var(--card); border: 1px solid var(--line); border-inline-start: .35rem solid var(--neutral); margin-bottom: 1rem; }
.verdict td { padding: .8rem 1rem; }
.word { font-size: .8rem; font-weight: 600; color: var(--neutral); }
.blue.verdict { border-inline-start-color: var(--blue); } .amber.verdict { border-inline-start-color: var(--amber); }
.red.verdict { border-inline-start-color: var(--red); } .green.verdict { border-inline-start-color: var(--green); }
.blue .word { color: var(--blue); } .amber .word { color: var(--amber); }
.red .word, span.red { color: var(--red); } .green .word, span.green { color: var(--green); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--card); border: 1px solid var(--line); padding: .6rem .8rem; }
.soft { color: var(--soft); margin-top: 2.5rem; font-size: .85rem; }
)css";

/// QTextDocument knows a small part of CSS 2; paper is white.
inline constexpr const char *paperStyle = R"css(
body { color: #000000; }
h1 { font-size: 17pt; } h2 { font-size: 12pt; margin-top: 14px; }
td, th { padding: 3px 10px 3px 0; } th { text-align: left; }
.list { border-collapse: collapse; border-style: solid; border-width: 1px; border-color: #bbbbbb; }
.list td, .list th { padding: 3px 8px; border-style: solid; border-width: 1px; border-color: #bbbbbb; }
.verdict { border-style: solid; border-width: 1px; border-color: #888888; margin-bottom: 10px; }
.verdict td { padding: 6px 10px; }
pre { font-size: 8pt; white-space: pre-wrap; }
span.red { color: #b31f1a; } span.green { color: #166b38; } .word { color: #525860; font-size: 8pt; }
.soft { color: #444444; font-size: 8pt; }
)css";

} // namespace gangway
