import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  bitor,
  getItem,
  ior,
  print,
  rethrowUnless,
  typeName,
  update,
} from "./runtime/python/index.js";

let e: Dynamic;
// update and | merge.
let d: Dynamic = { a: 1 };
print(update(d, { b: 2 }), d);
update(d, undefined, { c: 3, a: 0 });
update(d, [Tuple.of("x", 9)], { y: 8 });
print(d);
update(d, undefined);
e = bitor(d, { a: 100, new: 1 });
print(e, getItem(d, "a"));
d = ior(d, { z: 1 });
d = ior(d, [Tuple.of("w", 2)]);
print(d);
try {
  bitor(d, [Tuple.of("q", 1)]);
} catch (caught) {
  e = rethrowUnless(caught, TypeError);
  print(e);
}
for (const bad of Tuple.of(5, [1], ["abc"])) {
  try {
    update(d, bad);
  } catch (caught2) {
    e = rethrowUnless(caught2, TypeError, ValueError);
    print(typeName(e), e);
  }
}
