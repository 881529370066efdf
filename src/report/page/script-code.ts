/** The page's script, first part: elements, and the texts beside each other. Plain JavaScript as the browser gets it. */
export const codeScript = String.raw`"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const severities = { error: "error", warning: "warning", info: "note" };

/* Text becomes a text node, never markup. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

const minutesText = (minutes) => {
  const hours = Math.floor(minutes / 60), rest = minutes % 60;
  return hours === 0 ? rest + " min" : rest === 0 ? hours + " h" : hours + " h " + rest + " min";
};
const counted = (number, noun) => number + " " + noun + (number === 1 ? "" : "s");

/* ---- colours ---- */

const words = {
  python: "and as assert async await break case class continue def del elif else except False finally for from global if import in is lambda match None nonlocal not or pass raise return True try while with yield",
  typescript: "as async await break case catch class const continue default delete do else export extends false finally for from function if implements import in instanceof interface let new null of return static super switch this throw true try type typeof undefined var void while yield",
};
const grammars = Object.fromEntries(Object.entries(words).map(([language, list]) => {
  const comment = language === "python" ? "#.*" : "//.*|/\\*.*?(?:\\*/|$)";
  const source = "(?<comment>" + comment + ")|(?<string>\"(?:[^\"\\\\]|\\\\.)*\"?|'(?:[^'\\\\]|\\\\.)*'?)|(?<number>\\b\\d[\\w.]*)|(?<word>\\b(?:" + list.replaceAll(" ", "|") + ")\\b)";
  return [language, new RegExp(source, "g")];
}));
const classes = { comment: "comment", string: "string", number: "number-text", word: "word" };

function coloured(line, language) {
  if (line.length > 2000) return [line];
  const out = [];
  let last = 0;
  for (const found of line.matchAll(grammars[language])) {
    const kind = Object.keys(classes).find((name) => found.groups[name] !== undefined);
    out.push(line.slice(last, found.index), make("span", { class: classes[kind] }, found[0]));
    last = found.index + found[0].length;
  }
  out.push(line.slice(last));
  return out;
}

/* ---- two texts ---- */

/* The index of the last pair whose number is at most the line; pairs are sorted by it. */
function lastAt(pairs, side, line) {
  let low = -1, high = pairs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pairs[middle][side] <= line) low = middle; else high = middle - 1;
  }
  return low;
}

/* A pane shows one text; its line elements are rows[line]. */
function makePane(title, text, language, notes) {
  const rows = [undefined];
  const body = make("div", { class: "text", tabindex: "0", role: "region", "aria-label": title + " (" + language + ")" });
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === "") lines.pop();
  lines.forEach((line, index) => {
    const number = index + 1;
    const row = make("div", { class: "row", "data-line": String(number) }, make("span", { class: "at", "aria-hidden": "true" }, String(number)), make("span", {}, ...coloured(line, language)));
    rows.push(row);
    body.append(row);
    for (const note of notes.get(number) || []) body.append(note);
  });
  return { body, rows, current: 0, element: make("div", { class: "pane" }, make("h4", {}, title), body) };
}

function hereNote(found) {
  return make("p", { class: "here " + found.severity }, make("strong", {}, severities[found.severity] + " " + found.code + ": "), found.message);
}

function notesBy(file, key, made) {
  const notes = new Map();
  file.diagnostics.forEach((found, index) => {
    if (found[key] === undefined) return;
    const note = hereNote(found);
    (made[index] = made[index] || {})[key] = note;
    notes.set(found[key], [...(notes.get(found[key]) || []), note]);
  });
  return notes;
}

const centre = (pane, row) => { if (row) pane.body.scrollTop = row.offsetTop - pane.body.clientHeight / 3; };

/* Both texts of a file, kept beside each other by the source map. Returns the element and a function that shows a diagnostic. */
function makePair(file) {
  if (file.python === undefined || file.typescript === undefined) return undefined;
  const notes = [];
  const left = makePane(file.source, file.python, "python", notesBy(file, "line", notes));
  const right = makePane(file.target, file.typescript, "typescript", notesBy(file, "targetLine", notes));
  const byTarget = file.lines;
  const bySource = [...file.lines].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const counterpart = (fromLeft, line) => {
    const pairs = fromLeft ? bySource : byTarget;
    const at = lastAt(pairs, fromLeft ? 1 : 0, line);
    return at < 0 ? 1 : pairs[at][fromLeft ? 0 : 1];
  };
  const light = (pane, line) => {
    pane.rows[pane.current]?.classList.remove("on");
    pane.current = line;
    pane.rows[line]?.classList.add("on");
  };
  let moving = 0;
  const select = (pane, line, scroll) => {
    const other = pane === left ? right : left;
    const there = counterpart(pane === left, line);
    light(pane, line);
    light(other, there);
    moving = performance.now();
    if (scroll) centre(pane, pane.rows[line]);
    centre(other, other.rows[there]);
  };
  for (const pane of [left, right]) {
    pane.body.addEventListener("click", (event) => {
      const row = event.target.closest(".row");
      if (row) select(pane, Number(row.dataset.line), false);
    });
    pane.body.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      select(pane, Math.min(Math.max(pane.current + step, 1), pane.rows.length - 1), true);
    });
    pane.body.addEventListener("scroll", () => {
      if (performance.now() - moving < 150) return;
      const other = pane === left ? right : left;
      const top = pane.rows.findIndex((row) => row && row.offsetTop + row.offsetHeight > pane.body.scrollTop);
      const row = other.rows[counterpart(pane === left, Math.max(top, 1))];
      if (!row) return;
      moving = performance.now() - 100;
      other.body.scrollTop = row.offsetTop;
    }, { passive: true });
  }
  const show = (index) => {
    const found = file.diagnostics[index];
    document.querySelectorAll(".here.on").forEach((note) => note.classList.remove("on"));
    if (found.line !== undefined) select(left, found.line, true);
    if (found.targetLine !== undefined) {
      light(right, found.targetLine);
      moving = performance.now();
      centre(right, right.rows[found.targetLine]);
    }
    Object.values(notes[index] || {}).forEach((note) => note.classList.add("on"));
  };
  return { element: make("div", { class: "pair" }, left.element, right.element), show };
}
`;
