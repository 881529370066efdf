/** The page's script, second part: overview, models, search and keyboard. */
export const pageScript = String.raw`
/* ---- overview ---- */

const percent = (part, whole) => {
  const share = whole === 0 ? 0 : (100 * part) / whole;
  return (part === 0 || part === whole ? Math.round(share) : Math.min(99.9, Math.max(0.1, share)).toFixed(1)) + " %";
};
const shareOf = (key) => (model) => (model.statements.total === 0 ? -1 : model.statements[key] / model.statements.total);
const shareText = (key) => (model) => (model.status === "converted" ? percent(model.statements[key], model.statements.total) : "");

function nameCell(model) {
  const link = make("a", { href: "#m" + model.index }, model.name);
  if (model.status === "converted") return [link, bar(model.statements)];
  return [link, make("div", { class: "error" }, model.message || model.status)];
}

function bar(statements) {
  const parts = [["good", statements.translated], ["warning", statements.warned], ["error", statements.untranslated]];
  const element = make("div", { class: "bar", "aria-hidden": "true" });
  for (const [kind, size] of parts) {
    const part = make("span", { class: kind });
    part.style.flexGrow = String(size);
    element.append(part);
  }
  return element;
}

const columns = [
  { title: "Model", cell: nameCell, sort: (model) => model.name },
  { title: "Agent", cell: (model) => [model.agent || ""], sort: (model) => model.agent || "~" },
  { title: "Frameworks", cell: (model) => [model.frameworks.join(", ")], sort: (model) => model.frameworks.join(", ") || "~" },
  { title: "Statements", number: true, cell: (model) => [String(model.statements.total)], sort: (model) => model.statements.total },
  { title: "With guarantee", number: true, cell: (model) => [shareText("translated")(model)], sort: shareOf("translated") },
  { title: "With warning", number: true, cell: (model) => [shareText("warned")(model)], sort: shareOf("warned") },
  { title: "Left for a person", number: true, cell: (model) => [shareText("untranslated")(model)], sort: shareOf("untranslated") },
  { title: "Errors", number: true, cell: (model) => [String(model.diagnostics.error)], sort: (model) => model.diagnostics.error },
  { title: "Warnings", number: true, cell: (model) => [String(model.diagnostics.warning)], sort: (model) => model.diagnostics.warning },
  { title: "Effort", number: true, cell: (model) => (model.status === "converted" ? [minutesText(model.effortMinutes) + " (" + model.effort + ")"] : [""]), sort: (model) => model.effortMinutes },
];

data.models.forEach((model, index) => {
  model.index = index;
  const found = model.files.flatMap((file) => data.files[file].diagnostics);
  model.words = [model.name, model.status, model.message, model.agent, ...model.frameworks, ...found.flatMap((one) => [one.code, one.message])].join("\n").toLowerCase();
  model.row = make("tr", {}, ...columns.map((column, at) => make("td", { class: column.number ? "number" : at === 0 ? "name" : "" }, ...column.cell(model))));
});

let sorting = { column: 0, down: false };
const headers = columns.map((column, at) => make("th", { scope: "col", class: column.number ? "number" : "" }, make("button", { type: "button", onclick: () => sortBy(at) }, column.title)));
byId("overview").querySelector("tr").append(...headers);

function sortBy(column) {
  sorting = { column, down: sorting.column === column ? !sorting.down : Boolean(columns[column].number) };
  showOverview();
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const states = {
  errors: (model) => model.diagnostics.error > 0,
  clean: (model) => model.status === "converted" && model.diagnostics.error === 0,
  failed: (model) => model.status !== "converted",
};

function shownModels() {
  const wanted = byId("search").value.trim().toLowerCase().split(/\s+/);
  const effort = byId("effort").value, state = states[byId("state").value];
  return data.models.filter((model) =>
    wanted.every((word) => model.words.includes(word)) &&
    (effort === "" || (model.status === "converted" && model.effort === effort)) &&
    (!state || state(model)));
}

function showOverview() {
  const models = shownModels();
  const key = columns[sorting.column].sort;
  models.sort((a, b) => (sorting.down ? -1 : 1) * compare(key(a), key(b)) || compare(a.name, b.name));
  byId("overview").querySelector("tbody").replaceChildren(...models.map((model) => model.row));
  headers.forEach((header, at) => {
    if (at === sorting.column) header.setAttribute("aria-sort", sorting.down ? "descending" : "ascending");
    else header.removeAttribute("aria-sort");
  });
  const shown = new Set(models);
  data.models.forEach((model) => { model.element.hidden = !shown.has(model); });
  byId("count").textContent = models.length === data.models.length ? counted(models.length, "model") : models.length + " of " + counted(data.models.length, "model");
}

/* ---- models ---- */

function foundItem(found, file, show) {
  const place = file.source + ", " + found.place;
  return make("li", { class: found.severity },
    make("strong", {}, severities[found.severity] + " " + found.code), " ",
    show ? make("button", { type: "button", onclick: show }, place) : make("span", { class: "dim" }, place),
    make("span", { class: "dim" }, " " + minutesText(found.minutes) + (found.accepted ? ", accepted: " + found.accepted : "")),
    make("p", {}, found.message), make("p", { class: "dim" }, "To do: " + found.help));
}

/* Made when it is opened: two hundred models are there at once. */
function fillModel(model) {
  if (model.filled) return;
  model.filled = true;
  model.stops = [];
  const body = model.element.querySelector("div");
  if (model.message) body.append(make("p", { class: "error" }, model.message));
  const pairs = [];
  const list = make("ul", { class: "found" });
  for (const index of model.files) {
    const file = data.files[index];
    const pair = makePair(file);
    if (pair) pairs.push(make("h3", {}, file.source), pair.element);
    file.diagnostics.forEach((found, at) => {
      const show = pair && (found.line !== undefined || found.targetLine !== undefined) ? () => { pair.element.scrollIntoView({ block: "nearest" }); pair.show(at); } : undefined;
      const item = foundItem(found, file, show);
      list.append(item);
      model.stops.push({ item, show });
    });
  }
  if (model.stops.length > 0) body.append(make("h3", {}, counted(model.stops.length, "diagnostic")), list);
  else if (model.status === "converted") body.append(make("p", {}, "Nothing is left to do."));
  body.append(...pairs);
}

function makeModel(model) {
  const { error, warning } = model.diagnostics;
  const rest = model.status === "converted" ? counted(error, "error") + ", " + counted(warning, "warning") + ", " + minutesText(model.effortMinutes) : model.status;
  model.element = make("details", { class: "model", id: "m" + model.index, ontoggle: () => { if (model.element.open) fillModel(model); } },
    make("summary", {}, make("strong", {}, model.name), make("span", { class: "dim" }, " " + rest)), make("div", {}));
  return model.element;
}

function openModel(model) {
  fillModel(model);
  model.element.open = true;
  model.element.scrollIntoView({ block: "start" });
  model.element.querySelector("summary").focus({ preventScroll: true });
  current = { model, stop: -1 };
}

function followHash() {
  const found = /^#m(\d+)$/.exec(location.hash);
  const model = found && data.models[Number(found[1])];
  if (model) openModel(model);
}

/* ---- keyboard ---- */

let current = { model: undefined, stop: -1 };

function stepModel(by) {
  const models = data.models.filter((model) => !model.element.hidden);
  const at = models.indexOf(current.model);
  const next = models[at < 0 ? (by > 0 ? 0 : models.length - 1) : at + by];
  if (next) openModel(next);
}

function stepDiagnostic(by) {
  const models = data.models.filter((model) => !model.element.hidden && model.files.some((file) => data.files[file].diagnostics.length > 0));
  if (models.length === 0) return;
  if (!models.includes(current.model)) { openModel(models[0]); current.stop = by > 0 ? -1 : 0; }
  const next = current.stop + by;
  if (next >= 0 && next < current.model.stops.length) return showStop(next);
  const following = models[models.indexOf(current.model) + by];
  if (!following) return;
  openModel(following);
  showStop(by > 0 ? 0 : following.stops.length - 1);
}

function showStop(at) {
  current.stop = at;
  const { item, show } = current.model.stops[at];
  const button = item.querySelector("button");
  item.scrollIntoView({ block: "center" });
  if (show) show();
  if (button) button.focus({ preventScroll: true });
}

const shortcuts = {
  "/": () => byId("search").focus(),
  n: () => stepDiagnostic(1),
  p: () => stepDiagnostic(-1),
  "]": () => stepModel(1),
  "[": () => stepModel(-1),
  o: () => { byId("overview-title").scrollIntoView(); byId("search").focus({ preventScroll: true }); },
};

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || !byId("shortcuts").checked) return;
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const run = shortcuts[event.key];
  if (!run) return;
  event.preventDefault();
  run();
});

/* ---- start ---- */

const total = data.statements.total;
byId("summary").textContent = counted(data.models.length, "model") + ", " + counted(total, "statement") + ": " +
  percent(data.statements.translated, total) + " translated with the same behaviour, " + percent(data.statements.warned, total) + " with a warning, " +
  percent(data.statements.untranslated, total) + " left for a person. About " + minutesText(data.effortMinutes) + " of work. predict2invoke " + data.version + ".";
byId("bands").textContent = "Effort is the sum of what each diagnostic takes: " + data.bands.map((band) => band.name + ": " + band.text).join("; ") + ".";
byId("effort").append(...data.bands.map((band) => make("option", { value: band.name }, band.name)));
byId("models").append(...data.models.map(makeModel));
if (data.obstacles.length > 0) byId("obstacles").append(make("h3", {}, "What would unlock most models next"), make("ol", {}, ...data.obstacles.map((one) =>
  make("li", {}, make("strong", {}, one.code), " " + one.message, make("span", { class: "dim" }, " The last error of " + counted(one.unlocks, "model") + ", in " + counted(one.models, "model") + ", " + minutesText(one.effortMinutes) + ".")))));
byId("filter").addEventListener("submit", (event) => event.preventDefault());
for (const id of ["search", "effort", "state"]) byId(id).addEventListener("input", showOverview);
addEventListener("hashchange", followHash);
addEventListener("beforeprint", () => data.models.filter((model) => !model.element.hidden).forEach((model) => { if (data.models.length <= 50) { fillModel(model); model.element.open = true; } }));
showOverview();
if (data.models.length === 1) { fillModel(data.models[0]); data.models[0].element.open = true; current = { model: data.models[0], stop: -1 }; }
followHash();
`;
