import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A 64-bit hash loop, as programs write it with a mask.
function fnv(text: string): number {
  let h: number = 14695981039346656037n as Dynamic;
  for (const b of py.iterate(py.encode(text))) {
    h = py.ixor(h, b);
    h = py.bitand(py.mul(h, 0x100000001b3), 18446744073709551615n as Dynamic);
  }
  return h;
}

py.print(fnv(""), fnv("hello"), py.hex(fnv("agent")));
let state: number = 42;
for (let _ = 0; _ < 5; _++) {
  state = py.mod(
    py.add(py.mul(state, 6364136223846793005n as Dynamic), 1442695040888963407n as Dynamic),
    py.pow(2, 64),
  );
  py.print(py.rshift(state, 33), py.keywords({ end: " " }));
}
py.print();
