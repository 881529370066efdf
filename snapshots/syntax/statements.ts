import {
  type Dynamic,
  Ellipsis,
  float,
  getAttr,
  iterate,
  keywords,
  print,
} from "./runtime/python/index.js";

// Semicolons, pass, ellipsis bodies, line continuation, unicode names, comments.
const x = 1;
const y = 2;
print(x, y);
function stub(): Dynamic {
  Ellipsis;
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
print(
  stub(),
  getAttr(Empty, "__name__"),
  total,
  val,
  naïve,
  π,
  変数,
  1_000_000,
  0xff,
  0b11,
  0o17,
  float(1000),
  0.5,
  float(5),
  10.01,
);
if (true) {
  print("inline");
  print("two");
}
for (let _ = 0; _ < 2; _++) {
  print(_, keywords({ end: " " }));
}
print();
(() => print("called"))();
Array.from(iterate("ab"), (i: string) => print(i));
("string statement");
Ellipsis;
