/** The look of the page: light and dark as the system is, and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --bg: #fff; --fg: #1b1f24; --soft: #f5f6f8; --line: #d5d9de; --dim: #57606a; --accent: #0b5cad;
  --error: #b42318; --warning: #8a5a00; --info: #0b5cad; --good: #1a7f37; --mark: #fff1c2; --mark-fg: #1b1f24;
  --word: #7a2f9c; --text: #0a5c36; --number: #a03b00; --comment: #5d6670; }
@media (prefers-color-scheme: dark) {
  :root { --bg: #14171b; --fg: #e6e9ed; --soft: #1d2127; --line: #3a414a; --dim: #a3acb7; --accent: #79b8ff;
    --error: #ff8f85; --warning: #f0c36d; --info: #79b8ff; --good: #6fdc8c; --mark: #4a3f12; --mark-fg: #fff;
    --word: #d7a6f2; --text: #93dcae; --number: #ffb27a; --comment: #a3acb7; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 110rem; font: 16px/1.5 system-ui, sans-serif; color: var(--fg); background: var(--bg); }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.25rem; } h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; background: var(--bg); }
.note, .dim { color: var(--dim); } .note { font-size: .875rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; margin: .75rem 0; }
input, select, button { font: inherit; color: inherit; background: var(--bg); border: 1px solid var(--dim); border-radius: .3rem; padding: .2rem .5rem; }
input[type=search] { width: 20rem; max-width: 80vw; }
.scroll { overflow: auto; max-height: 32rem; border: 1px solid var(--line); border-radius: .4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .3rem .6rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
td.name { overflow-wrap: anywhere; min-width: 12rem; }
thead th { position: sticky; top: 0; background: var(--soft); z-index: 1; padding: .2rem; }
thead button { border: 0; background: none; font-weight: 600; width: 100%; text-align: inherit; cursor: pointer; }
.bar { display: flex; height: .5rem; min-width: 5rem; border-radius: .25rem; overflow: hidden; background: var(--line); }
.bar .good { background: var(--good); } .bar .warning { background: var(--warning); } .bar .error { background: var(--error); }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
details.model { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; }
details.model > summary { padding: .5rem .75rem; cursor: pointer; background: var(--soft); border-radius: .4rem; overflow-wrap: anywhere; }
details.model > div { padding: 0 .75rem .75rem; }
.found { list-style: none; padding: 0; margin: .5rem 0; }
.found li { border-left: 3px solid; padding: .1rem .6rem; margin: .4rem 0; }
.found p { margin: 0; color: var(--fg); overflow-wrap: anywhere; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .5rem; }
.pane { border: 1px solid var(--line); border-radius: .3rem; min-width: 0; }
.pane h4 { margin: 0; padding: .2rem .6rem; font-size: .85rem; background: var(--soft); overflow-wrap: anywhere; }
.text { max-height: 36rem; overflow: auto; font: .8125rem/1.45 ui-monospace, monospace; position: relative; tab-size: 4; }
.row { display: flex; cursor: pointer; white-space: pre; width: max-content; min-width: 100%; }
.row .at { flex: none; width: 3.5em; padding-right: .8em; text-align: right; color: var(--dim); user-select: none; }
.row.on { background: var(--mark); color: var(--mark-fg); } .row.on * { color: inherit; }
.here { margin: 0; padding: .1rem .6rem .1rem 4.3em; border-left: 3px solid; font-family: system-ui, sans-serif; white-space: normal; background: var(--soft); }
.here.on { outline: 2px solid var(--accent); outline-offset: -2px; }
.word { color: var(--word); } .string { color: var(--text); } .number-text { color: var(--number); } .comment { color: var(--comment); }
kbd { border: 1px solid var(--dim); border-radius: .2rem; padding: 0 .3rem; font-family: ui-monospace, monospace; }
dl div { display: flex; gap: .75rem; } dt { min-width: 5rem; } dd { margin: 0; }
@media (max-width: 50rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
@media print {
  :root { --bg: #fff; --fg: #000; --soft: #fff; --line: #999; --dim: #444; --accent: #000; --error: #b42318; --warning: #6b4500; --info: #0b5cad;
    --word: #000; --text: #000; --number: #000; --comment: #444; --mark: #fff; --mark-fg: #000; }
  body { font-size: 10pt; max-width: none; padding: 0; }
  form, #keys, .skip { display: none; }
  .scroll, .text { max-height: none; overflow: visible; border: 0; }
  thead th { position: static; }
  .row { white-space: pre-wrap; width: auto; font-size: 7.5pt; overflow-wrap: anywhere; }
  details.model, .found li, .here, tr { break-inside: avoid-page; } details.model[open] { break-inside: auto; }
}
`;
