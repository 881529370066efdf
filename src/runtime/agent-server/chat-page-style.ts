/** The style of the chat page. */
export const chatPageStyle = `
:root {
  color-scheme: light;
  --page: #ffffff; --text: #1b2733; --quiet: #55636f; --line: #c9d1d8;
  --user: #e3eefb; --box: #f4f6f8; --accent: #0b5cad; --on-accent: #ffffff; --error: #a31515; --error-box: #fdeceb;
}
:root[data-theme="dark"] {
  color-scheme: dark;
  --page: #12181e; --text: #e4eaf0; --quiet: #a3b1bd; --line: #3a4753;
  --user: #1d3a57; --box: #1c252d; --accent: #7cb7f4; --on-accent: #0c1a27; --error: #ff9d96; --error-box: #3b1d1c;
}
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body {
  display: flex; flex-direction: column; max-width: 56rem; margin: 0 auto;
  background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif;
}
html { background: var(--page); }
header, form { display: flex; gap: .75rem; align-items: center; padding: .75rem 1rem; flex-wrap: wrap; }
header { border-bottom: 1px solid var(--line); }
form { border-top: 1px solid var(--line); flex-wrap: nowrap; align-items: stretch; }
h1 { font-size: 1.1rem; margin: 0; flex: 1; overflow-wrap: anywhere; }
main { flex: 1; min-height: 0; display: flex; flex-direction: column; }
#log { flex: 1; overflow-y: auto; padding: 1rem; }
.hint, .label { color: var(--quiet); font-size: .85rem; margin: 0; }
article { margin: 1rem 0; }
.text, pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0; }
.user .text { background: var(--user); padding: .5rem .75rem; border-radius: .5rem; width: fit-content; max-width: 100%; }
details { background: var(--box); border: 1px solid var(--line); border-radius: .5rem; padding: .4rem .75rem; margin: .4rem 0; }
summary { cursor: pointer; overflow-wrap: anywhere; }
pre { font: .85rem/1.45 ui-monospace, monospace; max-height: 20rem; overflow: auto; }
.error { color: var(--error); background: var(--error-box); border-radius: .5rem; padding: .5rem .75rem; white-space: pre-wrap; overflow-wrap: anywhere; margin: .4rem 0; }
.note { color: var(--quiet); font-style: italic; margin: .25rem 0; }
button, textarea { font: inherit; color: inherit; border: 1px solid var(--line); border-radius: .5rem; background: var(--box); }
button { padding: .35rem .8rem; cursor: pointer; }
#send { background: var(--accent); color: var(--on-accent); border-color: var(--accent); min-width: 5rem; }
textarea { flex: 1; padding: .5rem .75rem; resize: vertical; background: var(--page); }
textarea::placeholder { color: var(--quiet); opacity: 1; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
