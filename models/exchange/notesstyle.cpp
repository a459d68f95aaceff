// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesstyle.h"

using namespace Qt::StringLiterals;

namespace tawthiq::exchange {

QString notesStyle()
{
    return uR"(:root {
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d2327; --quiet: #5b656d; --line: #d9d5cb; --link: #0b5c8a;
  --c0: #6b7680; --c1: #b58900; --c2: #3f8f4f; --c3: #2f74b5; --c4: #b5426b; --c5: #7a55b0; --c6: #b8622b;
  --c7: #1f8a86; --c8: #7d7430;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16191c; --card: #1f2428; --ink: #e8e6e1; --quiet: #a2abb2; --line: #3a4147; --link: #8cc7ee;
    --c0: #98a3ac; --c1: #e0b84a; --c2: #7fc98d; --c3: #7fb6ea; --c4: #ea8fb0; --c5: #bfa0ec; --c6: #eba573;
    --c7: #6fcfca; --c8: #cbc075;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 48rem; background: var(--paper); color: var(--ink);
  font: 1.05rem/1.9 "Noto Naskh Arabic", "Amiri", "Scheherazade New", "Noto Serif", serif;
}
h1, h2, h3, dt, .quiet, .label, .back, footer { font-family: "Noto Sans Arabic", "Noto Sans", sans-serif; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; border-block-end: 1px solid var(--line); }
h3 { font-size: .9rem; margin: 0 0 .5rem; color: var(--quiet); font-weight: 600; }
a { color: var(--link); }
.note {
  background: var(--card); border: 1px solid var(--line); border-inline-start: .35rem solid var(--c0);
  border-radius: .5rem; padding: 1rem 1.25rem; margin: 0 0 1rem;
}
.note:target, li:target { outline: 2px solid var(--link); outline-offset: 2px; }
blockquote { margin: 0 0 .5rem; font-size: 1.15rem; font-weight: 600; white-space: pre-line; }
blockquote::before { content: "«"; }
blockquote::after { content: "»"; }
.words p { margin: 0 0 .35rem; }
.sentence, li { white-space: pre-line; }
.sentence { margin: .5rem 0; padding-block-start: .5rem; border-block-start: 1px dashed var(--line); }
.cite { margin: .5rem 0 0; font-size: .95rem; }
.label, .quiet { color: var(--quiet); font-size: .85rem; }
.quiet { margin: .5rem 0 0; }
dl { margin: .25rem 0 0; font-size: .9rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 .6rem; }
dt { color: var(--quiet); font-size: .85rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.hash { font: .8rem/1.6 "Noto Sans Mono", monospace; }
.sentences { margin: 1.5rem 0 0; }
.sentences ol { list-style: none; margin: 0; padding: 0; }
.sentences li { margin: 0 0 .75rem; border-radius: .25rem; }
mark { background: none; color: inherit; border-block-end: .18em solid var(--c0); }
.back { font-size: .7rem; vertical-align: super; text-decoration: none; padding-inline: .15rem; }
.note.c1 { border-inline-start-color: var(--c1); } mark.c1 { border-block-end-color: var(--c1); }
.note.c2 { border-inline-start-color: var(--c2); } mark.c2 { border-block-end-color: var(--c2); }
.note.c3 { border-inline-start-color: var(--c3); } mark.c3 { border-block-end-color: var(--c3); }
.note.c4 { border-inline-start-color: var(--c4); } mark.c4 { border-block-end-color: var(--c4); }
.note.c5 { border-inline-start-color: var(--c5); } mark.c5 { border-block-end-color: var(--c5); }
.note.c6 { border-inline-start-color: var(--c6); } mark.c6 { border-block-end-color: var(--c6); }
.note.c7 { border-inline-start-color: var(--c7); } mark.c7 { border-block-end-color: var(--c7); }
.note.c8 { border-inline-start-color: var(--c8); } mark.c8 { border-block-end-color: var(--c8); }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #999; --link: #000; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  .note, li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
)"_s;
}

} // namespace tawthiq::exchange
