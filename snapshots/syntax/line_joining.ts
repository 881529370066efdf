import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let t: Dynamic;
// Layout: backslashes, implicit joining, semicolons, comments inside brackets, adjacent strings, odd spacing, blank lines.
const a = 1 + 2;
// one
// two
const b: number[] = [1, 2, 3];
// comment
const c = `xyz${a}\\${py.getItem(b, 0)}{}`;
py.print(a, b, c);
let x: number = 1;
const y = 2;
py.print(
  py.add(x, y),
  y ? x : py.neg(x),
  py.getItem([1], 0),
  py.getItem(new py.Dict([[1, 2]] as [Dynamic, Dynamic][]), 1),
  !x,
  py.neg(py.pow(x, 2)),
  py.pow(py.neg(x), 2),
);
if (x) {
  py.print("one line");
  py.print("two");
} else {
}
function f(a: Dynamic, b: Dynamic = 2, ...rest: Dynamic[]): Dynamic {
  const [c, { d = 4, ...e }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
  return py.Tuple.of(a, b, c, d, e);
}
py.signature(f, "f", ["a", "b=", "*c", "d=", "**e"]);
py.print(f(1), py.call(f, [1, ...py.Tuple.of(2)], { d: 3 }));
class Empty {}
class One extends Empty {
  static z: Dynamic = 1;
  static w: Dynamic = this.z + 1;
}
py.print(One.w, new One() instanceof Empty);
for (const i of py.Tuple.of(1, 2)) {
  py.print(i, py.keywords({ end: " " }));
}
while (x) {
  x -= 1;
  py.print("w");
}
const s = `multi
  line joined
`;
py.print(py.repr(s));
t = py.Tuple.of(1);
py.print(t, 1, py.Tuple.of(), py.Tuple.of(1)[0], [py.Tuple.of()]);
const lam = py.signature(
  () => {
    let yield_!: number;
    return (yield_ = 3);
  },
  "<lambda>",
  [],
);
py.print(lam(), 255, 0b1_0, 0o17, 1_000, py.float(1000), 0.5, py.float(5), true ? 10 : 2);
if (a === 3 && b.length > 0) {
  py.print("deep indent");
}
py.print("a'b\"c", "ab", "tab\there", "AAB", "\\n");
if (!(py.Tuple.of(a, b).length > 0)) {
  throw new py.AssertionError();
}
t = undefined as Dynamic;
