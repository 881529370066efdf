import {
  Tuple,
  add,
  div,
  float,
  getItem,
  int,
  jsonDumps,
  len,
  neg,
  pow,
  print,
  str,
} from "./runtime/python/index.js";
import { datetime } from "./runtime/python/stdlib/datetime.js";

// Tool results and messages as JSON text in prompts.
const row = {
  id: 1,
  price: float(9),
  name: "Café “X”",
  tags: Tuple.of("a", "b"),
  at: new datetime(2024, 1, 2, 3, 4),
  none: null,
  nested: { ok: true, n: [1.5, float(2), neg(float(0)), 1e-10, float(1e21)] },
};
print(jsonDumps(row, { default: str }));
print(jsonDumps(row, { default: str, ensure_ascii: false, indent: 2 }));
print(jsonDumps({ args: jsonDumps({ q: 'a "b"' }) }));
print(
  jsonDumps([
    getItem(row, "price"),
    int(getItem(row, "price")),
    div(getItem(row, "price"), 3),
    pow(10, 15),
    add(0.1, 0.2),
  ]),
);
print(`Result: ${jsonDumps({ k: [1, { z: "é" }] })}`, len(jsonDumps(row, { default: str })));
print(jsonDumps("a/b<c>&'\u007f😀\u2029"), jsonDumps({ "😀": "😀" }));
