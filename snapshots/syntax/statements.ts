import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Semicolons, pass, ellipsis bodies, line continuation, unicode names, comments.
const x = 1;
const y = 2;
py.print(x, y);
function stub(): Dynamic {
  py.Ellipsis;
  return null;
}
class Empty {}
if (x) {
}
const total = 1 + 2 + 3;
// comment
const val = 1 + 2;
const naïve = "é";
const π = 3.14;
const _private = 0;
const __dunder = 0;
const 変数 = "v";
py.print(
  stub(),
  py.getAttr(Empty, "__name__"),
  total,
  val,
  naïve,
  π,
  変数,
  1_000_000,
  0xff,
  0b11,
  0o17,
  py.float(1000),
  0.5,
  py.float(5),
  10.01,
);
if (true) {
  py.print("inline");
  py.print("two");
}
for (let _ = 0; _ < 2; _++) {
  py.print(_, py.keywords({ end: " " }));
}
py.print();
(() => py.print("called"))();
Array.from(py.iterate("ab"), (i: string) => py.print(i));
("string statement");
py.Ellipsis;
