import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// isinstance decides of a value that an annotation claims to be something else

function shown(x: Dynamic): string {
  if (typeof x === "string") {
    return x.toUpperCase() + "!";
  }
  if (py.isInstance(x, py.list)) {
    return x.map((i: Dynamic) => py.str(i)).join(",") + py.str(x.length);
  }
  if (py.isInstance(x, py.dict)) {
    return `${py.str(py.get(x, "a"))} ${py.str(py.list(py.items(x)))}`;
  }
  if (typeof x === "boolean") {
    return `bool ${py.str(x)}`;
  }
  if (py.isInstance(x, py.int)) {
    return `int ${py.add(x, 1)}`;
  }
  if (x == null) {
    return "none";
  }
  return `other ${py.str(x)}`;
}

function listed(x: Dynamic): string[] {
  if (!py.isInstance(x, py.list)) {
    x = [x];
  }
  py.callMethod(x, "append", ["end"]);
  return Array.from(py.iterate(x), (i: Dynamic) => `${py.str(i)}`);
}

function defaulted(x: string = "d", ...rest2: Dynamic[]): string {
  let [rest, { limit = 3, ...more }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  x = py.or(x, () => "empty");
  const total = py.add(py.sum(rest), limit);
  return `${py.str(x)} ${py.str(total)} ${py.str(limit)} ${py.str(rest)} ${py.str(more)}`;
}
py.signature(defaulted, "defaulted", ["x=", "*rest", "limit=", "**more"]);

function counted(n: number): Dynamic {
  let items2: Dynamic;
  let first: Dynamic;
  const subject: Dynamic = n;
  if (py.eq(subject, 0)) {
    return "zero";
  } else if (py.isInstance(subject, py.int)) {
    return `int ${py.str(n)}`;
  } else if (py.isInstance(subject, py.str)) {
    return `str ${py.str(n)}`;
  } else if (((items2 = py.sequenceOf(subject))?.length ?? -1) >= 1 && ((first = items2[0]), true)) {
    return `list ${py.str(first)}`;
  } else {
    return `else ${py.str(n)}`;
  }
  return null;
}

for (const text of ['"a"', "[1, null]", '{"a": 2.0}', "true", "4", "null", "2.0", "0"]) {
  const value = py.jsonLoads(text);
  py.print(shown(value), listed(value), counted(py.jsonLoads(text)));
}
py.print(py.call(defaulted, py.jsonLoads("[null, 1, 2.5]"), py.jsonLoads('{"limit": 2.0, "z": null}')));
py.print(defaulted(py.jsonLoads("0.0"), py.keywords({ limit: py.jsonLoads("true") })));
py.print(py.call(defaulted, [], py.jsonLoads('{"x": []}')));
