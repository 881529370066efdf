import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// What a function is said to return or yield, and what it does

const STORE = py.jsonLoads(
  '{"a": "x", "n": 2.0, "rows": [{"k": 1}, {"k": null}], "none": null, "pairs": [[1, "a"], [2.0, null]]}',
);

function text(key: string): string {
  return py.callMethod(STORE, "get", [key]);
}

function number(key: string): number {
  return py.getItem(STORE, key);
}

function rows(key: string): PyDict[] {
  return py.getItem(STORE, key);
}

function pairs(): Dynamic[] {
  return py.getItem(STORE, "pairs");
}

function* keys(): Generator<Dynamic> {
  for (const key of py.iterate(STORE)) {
    yield py.getItem(STORE, key);
  }
}

function maybe(key: string): Dynamic {
  const value = py.callMethod(STORE, "get", [key]);
  if (value == null) {
    return null;
  }
  return value;
}

class Client {
  declare cache: PyDict;
  declare last: string;
  constructor() {
    this.cache = new py.Dict();
    this.last = py.getItem(STORE, "none");
  }

  fetch(key: string): string {
    if (!py.contains(this.cache, key)) {
      py.setItem(this.cache, key, py.getItem(STORE, key));
    }
    return py.getItem(this.cache, key);
  }

  get size(): number {
    return py.getItem(STORE, "n");
  }
}

py.print(
  `${py.str(text("a"))} ${py.str(text("none"))} ${py.str(text("b"))}`,
  py.add(text("a"), "!"),
  py.len(text("a")),
);
py.print(
  `${py.str(number("n"))} ${py.str(py.add(number("n"), 1))}`,
  py.eq(number("n"), 2),
  py.gt(number("n"), 1),
  py.neg(number("n")),
);
py.print(
  Array.from(py.iterate(rows("rows")), (row: PyDict) => py.getItem(row, "k")),
  `${py.str(py.getItem(py.getItem(rows("rows"), 1), "k"))}`,
  py.len(rows("rows")),
);
for (const [n, name] of py.unpackEach(pairs(), 2)) {
  py.print(`${py.str(n)}:${py.str(name)}`, py.add(n, 1));
}
py.print(Array.from(keys(), (key: string) => `${py.str(key)}`));
py.print(`${py.str(maybe("n"))}`, maybe("b"), `${py.str(maybe("a"))}`);
const client = new Client();
py.print(
  `${py.str(client.fetch("none"))} ${py.str(client.fetch("n"))} ${py.str(client.last)} ${py.str(client.size)} ${py.str(py.add(client.size, 1))}`,
);
py.print(
  `${py.str(client.cache)}`,
  Array.from(py.values(client.cache), (v: string) => `${py.str(v)}`),
);
try {
  py.print(py.callMethod(client.fetch("n"), "upper", []));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
try {
  py.print(py.add(text("none"), "!"));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
if (!py.truthy(client.last)) {
  py.print("nothing", py.eq(client.last, null));
}
while (py.truthy(number("n")) && !py.truthy(text("none"))) {
  py.print("once");
  break;
}
