import {
  AssertionError,
  Dict,
  type Dynamic,
  Tuple,
  add,
  call,
  float,
  getItem,
  keywords,
  neg,
  pow,
  print,
  repr,
  signature,
  splitKeywords,
} from "./runtime/python/index.js";

let t: Dynamic;
// Layout: backslashes, implicit joining, semicolons, comments inside brackets, adjacent strings, odd spacing, blank lines.
const a = 1 + 2;
// one
// two
const b: number[] = [1, 2, 3];
// comment
const c = `xyz${a}\\${getItem(b, 0)}{}`;
print(a, b, c);
let x: number = 1;
const y = 2;
print(
  add(x, y),
  y ? x : neg(x),
  getItem([1], 0),
  getItem(new Dict([[1, 2]] as [Dynamic, Dynamic][]), 1),
  !x,
  neg(pow(x, 2)),
  pow(neg(x), 2),
);
if (x) {
  print("one line");
  print("two");
} else {
}
function f(a: Dynamic, b: Dynamic = 2, ...rest: Dynamic[]): Dynamic {
  const [c, { d = 4, ...e }]: [Dynamic, Dynamic] = splitKeywords(rest);
  return Tuple.of(a, b, c, d, e);
}
signature(f, "f", ["a", "b=", "*c", "d=", "**e"]);
print(f(1), call(f, [1, ...Tuple.of(2)], { d: 3 }));
class Empty {}
class One extends Empty {
  static z: Dynamic = 1;
  static w: Dynamic = this.z + 1;
}
print(One.w, new One() instanceof Empty);
for (const i of Tuple.of(1, 2)) {
  print(i, keywords({ end: " " }));
}
while (x) {
  x -= 1;
  print("w");
}
const s = `multi
  line joined
`;
print(repr(s));
t = Tuple.of(1);
print(t, 1, Tuple.of(), Tuple.of(1)[0], [Tuple.of()]);
const lam = signature(
  () => {
    let yield_!: number;
    return (yield_ = 3);
  },
  "<lambda>",
  [],
);
print(lam(), 255, 0b1_0, 0o17, 1_000, float(1000), 0.5, float(5), true ? 10 : 2);
if (a === 3 && b.length > 0) {
  print("deep indent");
}
print("a'b\"c", "ab", "tab\there", "AAB", "\\n");
if (!(Tuple.of(a, b).length > 0)) {
  throw new AssertionError();
}
t = undefined as Dynamic;
