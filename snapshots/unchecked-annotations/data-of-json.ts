import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { reduce } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";

// Values of json.loads where annotations say what they are: parameters, fields, variables, results, callbacks

class Node {
  declare value: number;
  declare label: string;
  constructor(value: number, label: string = "x") {
    this.value = value;
    this.label = label;
  }

  show(prefix: string): string {
    return `${py.str(prefix)}${py.str(this.value)}${py.str(this.label)}`;
  }
}

class Row {
  declare name: string;
  declare count: number;
  declare tags: string[];

  constructor(name: string, count: number, tags: string[]) {
    this.name = name;
    this.count = count;
    this.tags = tags;
  }
  static {
    py.dataclass(this, [{ name: "name" }, { name: "count" }, { name: "tags" }]);
    py.signature(this, "Row.__init__", ["name", "count", "tags"]);
  }

  line(): string {
    return `${py.str(this.name)}:${py.str(py.add(this.count, 1))}:${py.len(this.tags)}`;
  }

  static {
    py.pyClass(this, { name: "Row" });
  }
}

function greet(name: string): string {
  return `hi ${py.str(name)}`;
}

function inc(n: number): number {
  return py.add(n, 1);
}
py.signature(inc, "inc", ["n"]);

function size(tags: string[]): number {
  return py.len(tags);
}

function deep(rows: PyDict[]): number {
  let total: Dynamic = 0;
  for (const r of py.iterate(rows)) {
    total = py.iadd(total, py.getItem(r, "a"));
  }
  return total;
}

function first(d: PyDict): string {
  return `${py.str(py.add(py.getItem(d, "a"), 1))}`;
}

function walk(node: Node): string {
  return `${py.str(py.getAttr(node, "value"))} ${py.str(py.getAttr(node, "label"))}`;
}

function nameOf(data: Dynamic): string {
  return py.getItem(data, "name");
}

function flag(on: boolean): string {
  if (py.truthy(on)) {
    return "on";
  }
  return "off";
}

const data = py.jsonLoads(
  '{"name": null, "n": 2.0, "d": {"a": 1}, "l": [1, 2.0], "e": [], "rows": [{"a": 1.0}], "z": 0.0}',
);
function attempt(f: Dynamic): void {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}

attempt(() => greet(py.getItem(data, "name")));
attempt(() => inc(py.getItem(data, "n")));
attempt(() => size(py.getItem(data, "d")));
attempt(() => deep(py.getItem(data, "rows")));
attempt(() => first(py.getItem(data, "d")));
attempt(() => first({ a: py.getItem(data, "n") }));
attempt(() => walk(py.getItem(data, "d")));
attempt(() => `${py.str(nameOf(data))}!`);
attempt(() => flag(py.getItem(data, "e")));
attempt(() => flag(py.getItem(data, "z")));
attempt(() => new Node(py.getItem(data, "n"), py.getItem(data, "name")).show("p"));
attempt(() => new Row(py.getItem(data, "name"), py.getItem(data, "n"), py.getItem(data, "d")).line());
attempt(() => py.call(Row, [], { name: null, count: py.getItem(data, "n"), tags: py.getItem(data, "l") }).line());
const x: number[] = py.getItem(data, "l");
attempt(() => `${py.str(py.getItem(x, 1))} ${py.str(py.add(py.getItem(x, 1), 1))} ${py.str(py.sum(x))}`);
const y: number = py.getItem(data, "n");
attempt(() => `${py.str(y)} ${py.str(py.add(y, 1))}`);
const s: string = py.getItem(data, "name");
attempt(() => `${py.str(s)}`);
const m: PyDict = py.getItem(data, "d");
attempt(() => `${py.str(py.add(py.getItem(m, "a"), 1))} ${py.len(m)}`);
attempt(() => py.list(py.map(inc, py.getItem(data, "l"))));
attempt(() => py.sorted(py.getItem(data, "l"), { key: inc }));
attempt(() => py.call(new partial(inc, py.getItem(data, "n")), []));
attempt(() => py.call(py.getAttr(new Node(1), "show"), [py.getItem(data, "name")]));
attempt(() => reduce((a: Dynamic, b: Dynamic) => py.add(a, b), py.getItem(data, "l")));
