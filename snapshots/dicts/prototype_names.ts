import * as py from "./runtime/python/index.js";

// Keys that are special names in JavaScript.
const d = new py.Dict();
for (const key of py.Tuple.of("__proto__", "constructor", "toString", "hasOwnProperty", "length", "valueOf")) {
  py.print(py.contains(d, key), py.get(d, key), py.keywords({ end: "; " }));
  py.setItem(d, key, py.len(d));
}
py.print(d);
py.print(py.list(d), py.getItem(d, "__proto__"), py.contains(d, "isPrototypeOf"));
py.delItem(d, "constructor");
py.print(py.contains(d, "constructor"), py.get(d, "constructor", "none"), py.len(d));
const counts = new py.Dict();
for (const w of py.split("to toString to constructor")) {
  py.setItem(counts, w, py.add(py.get(counts, w, 0), 1));
}
py.print(counts);
