import * as py from "./runtime/python/index.js";

// indent, separators, empty containers.
const d = { k: [1, { x: [] }], e: new py.Dict(), s: "t", n: [[], [1]] };
py.print(py.jsonDumps(d, { indent: 2 }));
py.print(py.jsonDumps(d, { indent: 0 }));
py.print(py.jsonDumps(d, { separators: py.Tuple.of(",", ":") }));
py.print(py.jsonDumps(d, { indent: 1, separators: py.Tuple.of(",", " = ") }));
py.print(py.jsonDumps([1, 2], { indent: "--" }));
py.print(
  py.jsonDumps([], { indent: 2 }),
  py.jsonDumps(new py.Dict(), { indent: 2 }),
  py.jsonDumps("s", { indent: 4 }),
  py.jsonDumps(d, { indent: null }),
);
