import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  any,
  call,
  callMethod,
  dataclass,
  getAttr,
  getItem,
  items,
  iter,
  jsonLoads,
  list,
  map,
  mod,
  next,
  print,
  setAttr,
  setItem,
  signature,
  sorted,
  str,
  update,
} from "./runtime/python/index.js";

// A bool where an int is declared: through lists, attributes, arguments by keyword and functions as values it prints True.

function show(n: Dynamic): string {
  return `n=${str(n)}`;
}
signature(show, "show", ["n"]);

function apply(f: Dynamic, v: boolean): string {
  return f(v);
}

print(show(true), apply(show, true), show(false));

class Box {
  declare n: Dynamic;
  constructor(n: Dynamic) {
    this.n = n;
  }
  static {
    signature(this, "Box.__init__", ["n"]);
  }

  text(): string {
    return str(this.n) + "|" + mod("%s", this.n) + `|${str(this.n)}`;
  }
}

function make(cls: Dynamic, v: boolean): Dynamic {
  return call(cls, [v]);
}

print(new Box(true).text(), callMethod(make(Box, true), "text", []));

class D {
  declare n: Dynamic;

  constructor(n: Dynamic = 0 as Dynamic) {
    this.n = n;
  }
  static {
    dataclass(this, [{ name: "n" }]);
    signature(this, "D.__init__", ["n="]);
  }

  text(): string {
    return `${str(this.n)}`;
  }
}

print(
  new D(true).text(),
  callMethod(make(D, false), "text", []),
  Array.from(Tuple.of(D, Box), (f: Dynamic) => callMethod(call(f, [true]), "text", [])),
);
const xs: number[] = [] as Dynamic;
const add = getAttr(xs, "append");
call(add, [true]);
xs.push(1);
print(
  xs,
  xs.map((x: number) => `${str(x)}`),
  str(getItem(xs, 0)),
  getItem(xs, 0) + 1,
);
const table: PyDict = new Dict();
update(table, { a: true });
false ? setAttr(table, "q", 1) : null;
for (const [k, v] of items(table)) {
  print(k, `${str(v)}`, str(v));
}
const b = new Box(1);
setAttr(b, "n", true);
print(b.text());
setItem(getAttr(b, "__dict__"), "n", false);
print(b.text());

function total(values: Dynamic[]): Dynamic {
  let last: Dynamic = 0;
  for (const v of values) {
    last = v;
  }
  return last;
}

print(total([1, true]), `${str(total([true]))}`, total([3, 2 > 1]));

function opt(flag: Dynamic = true): string {
  return `${str(flag)}`;
}

print(opt(), opt(1));

function ret(): Dynamic {
  return any([1]);
}

print(`${str(ret())}`, str(ret()));

function fromJson(d: PyDict): string {
  const n: number = getItem(d, "n");
  return `${str(n)}` + str(n);
}

print(fromJson({ n: true }));

const parsed = jsonLoads('{"count": true}');
const count: number = getItem(parsed, "count");
print(`${str(count)}`, str(count), count);

function* gen(xs: boolean[]): Generator<Dynamic> {
  for (const x of xs) {
    yield x;
  }
}

function first(it: Dynamic): number {
  return next(it);
}

print(`${str(first(gen([true])))}`, "v: " + str(first(iter([false]))));
const handlers = { show };
print(
  getItem(handlers, "show")(true),
  list(map(show, [true, 2])),
  sorted([3, true], { key: (x: Dynamic) => x }),
);
