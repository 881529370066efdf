import * as py from "./runtime/python/index.js";
import { datetime } from "./runtime/python/stdlib/datetime.js";

// Tool results and messages as JSON text in prompts.
const row = {
  id: 1,
  price: py.float(9),
  name: "Café “X”",
  tags: py.Tuple.of("a", "b"),
  at: new datetime(2024, 1, 2, 3, 4),
  none: null,
  nested: { ok: true, n: [1.5, py.float(2), py.neg(py.float(0)), 1e-10, py.float(1e21)] },
};
py.print(py.jsonDumps(row, { default: py.str }));
py.print(py.jsonDumps(row, { default: py.str, ensure_ascii: false, indent: 2 }));
py.print(py.jsonDumps({ args: py.jsonDumps({ q: 'a "b"' }) }));
py.print(
  py.jsonDumps([
    py.getItem(row, "price"),
    py.int(py.getItem(row, "price")),
    py.div(py.getItem(row, "price"), 3),
    py.pow(10, 15),
    py.add(0.1, 0.2),
  ]),
);
py.print(`Result: ${py.jsonDumps({ k: [1, { z: "é" }] })}`, py.len(py.jsonDumps(row, { default: py.str })));
py.print(py.jsonDumps("a/b<c>&'\u007f😀\u2029"), py.jsonDumps({ "😀": "😀" }));
