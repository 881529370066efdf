import {
  Dict,
  type Dynamic,
  IndexError,
  KeyError,
  Tuple,
  TypeError,
  call,
  callMethod,
  delItem,
  delSlice,
  flatMap,
  getAttr,
  getItem,
  is,
  list,
  mod,
  print,
  range,
  rethrowUnless,
  signature,
  str,
  typeName,
} from "./runtime/python/index.js";

let x: Dynamic;
// del with slices, steps and negative indexes, several targets at once, order of deletion, nested containers.
const a: number[] = list(range(10));
delSlice(a, 2, 4);
print(a);
delSlice(a, null, null, 3);
print(a);
delItem(a, -1);
delItem(a, 0);
print(a);
delSlice(a, 100, null);
delSlice(a, 5, 2);
print(a);
delSlice(a, null, null, -2);
print(a);
const b: Dynamic[] = [[1, 2, 3], { k: [4, 5] }];
delItem(getItem(b, 0), 1);
delItem(getItem(getItem(b, 1), "k"), 0);
print(b);
const alias: Dynamic[] = b;
delSlice(b, null, null);
print(alias, is(alias, b));
const d = new Dict(Array.from(range(4), (i: number) => [i, str(i)] as [Dynamic, Dynamic]));
for (const k of flatMap(d, (k: number) => (mod(k, 2) ? [k] : []))) {
  delItem(d, k);
}
print(d);
for (const target of Tuple.of(
  signature(() => callMethod(a, "__delitem__", [99]), "<lambda>", []),
  signature(() => callMethod(d, "__delitem__", ["x"]), "<lambda>", []),
)) {
  try {
    call(target, []);
  } catch (caught) {
    const e = rethrowUnless(caught, IndexError, KeyError);
    print(typeName(e), e);
  }
}
try {
  delItem(a, 50);
} catch (caught2) {
  const e = rethrowUnless(caught2, IndexError);
  print(e);
}
try {
  delItem(d, "missing");
} catch (caught3) {
  const e = rethrowUnless(caught3, KeyError);
  print(e, getAttr(e, "args"));
}
for (const immutable of Tuple.of("abc", Tuple.of(1, 2), range(3))) {
  try {
    delItem(immutable, 0);
  } catch (caught4) {
    const e = rethrowUnless(caught4, TypeError);
    print(e);
  }
}
const value: Dynamic = [1, 2];
x = value;
const y: number[] = value;
x = undefined as Dynamic;
print(y);
