import { Dict, Tuple, jsonDumps, print } from "./runtime/python/index.js";

// indent, separators, empty containers.
const d = { k: [1, { x: [] }], e: new Dict(), s: "t", n: [[], [1]] };
print(jsonDumps(d, { indent: 2 }));
print(jsonDumps(d, { indent: 0 }));
print(jsonDumps(d, { separators: Tuple.of(",", ":") }));
print(jsonDumps(d, { indent: 1, separators: Tuple.of(",", " = ") }));
print(jsonDumps([1, 2], { indent: "--" }));
print(
  jsonDumps([], { indent: 2 }),
  jsonDumps(new Dict(), { indent: 2 }),
  jsonDumps("s", { indent: 4 }),
  jsonDumps(d, { indent: null }),
);
