import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// A bool where an int is declared: through lists, attributes, arguments by keyword and functions as values it prints True.

function show(n: Dynamic): string {
  return `n=${py.str(n)}`;
}
py.signature(show, "show", ["n"]);

function apply(f: Dynamic, v: boolean): string {
  return f(v);
}

py.print(show(true), apply(show, true), show(false));

class Box {
  declare n: Dynamic;
  constructor(n: Dynamic) {
    this.n = n;
  }
  static {
    py.signature(this, "Box.__init__", ["n"]);
  }

  text(): string {
    return py.str(this.n) + "|" + py.mod("%s", this.n) + `|${py.str(this.n)}`;
  }
}

function make(cls: Dynamic, v: boolean): Dynamic {
  return py.call(cls, [v]);
}

py.print(new Box(true).text(), py.callMethod(make(Box, true), "text", []));

class D {
  declare n: number;

  constructor(n: number = 0 as Dynamic) {
    this.n = n;
  }
  static {
    py.dataclass(this, [{ name: "n" }]);
    py.signature(this, "D.__init__", ["n="]);
  }

  text(): string {
    return `${py.str(this.n)}`;
  }
}

py.print(
  new D(true as Dynamic).text(),
  py.callMethod(make(D, false), "text", []),
  Array.from(py.Tuple.of(D, Box), (f: Dynamic) => py.callMethod(py.call(f, [true]), "text", [])),
);
const xs: number[] = [];
const add = py.getAttr(xs, "append");
py.call(add, [true]);
xs.push(1);
py.print(
  xs,
  xs.map((x: number) => `${py.str(x)}`),
  py.str(py.getItem(xs, 0)),
  py.add(py.getItem(xs, 0), 1),
);
const table: PyDict = new py.Dict();
py.update(table, { a: true });
false ? py.setAttr(table, "q", 1) : null;
for (const [k, v] of py.items(table)) {
  py.print(k, `${py.str(v)}`, py.str(v));
}
const b = new Box(1);
py.setAttr(b, "n", true);
py.print(b.text());
py.setItem(py.getAttr(b, "__dict__"), "n", false);
py.print(b.text());

function total(values: Dynamic[]): Dynamic {
  let last: Dynamic = 0;
  for (const v of values) {
    last = v;
  }
  return last;
}

py.print(total([1, true]), `${py.str(total([true]))}`, total([3, 2 > 1]));

function opt(flag: Dynamic = true): string {
  return `${py.str(flag)}`;
}

py.print(opt(), opt(1));

function ret(): Dynamic {
  return py.any([1]);
}

py.print(`${py.str(ret())}`, py.str(ret()));

function fromJson(d: PyDict): string {
  const n: number = py.getItem(d, "n");
  return `${py.str(n)}` + py.str(n);
}

py.print(fromJson({ n: true }));

const parsed = py.jsonLoads('{"count": true}');
const count: number = py.getItem(parsed, "count");
py.print(`${py.str(count)}`, py.str(count), count);

function* gen(xs: boolean[]): Generator<Dynamic> {
  for (const x of xs) {
    yield x;
  }
}

function first(it: Dynamic): number {
  return py.next(it);
}

py.print(`${py.str(first(gen([true])))}`, "v: " + py.str(first(py.iter([false]))));
const handlers = { show };
py.print(
  py.getItem(handlers, "show")(true),
  py.list(py.map(show, [true, 2])),
  py.sorted([3, true], { key: (x: Dynamic) => x }),
);
