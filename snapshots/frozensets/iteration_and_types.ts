import {
  Dict,
  type Dynamic,
  FrozenSetBase,
  PySet,
  Tuple,
  TypeError,
  bitor,
  call,
  callMethod,
  contains,
  eq,
  float,
  frozenset,
  is,
  isInstance,
  join,
  lazyFlatMap,
  len,
  max,
  mod,
  print,
  range,
  rethrowUnless,
  set,
  sorted,
  spread,
  sub,
  sum,
  type,
  unpack,
  values,
} from "./runtime/python/index.js";

// Frozen sets where a list may come: unpacking, comprehension, min and max, isinstance, defaults of parameters, constants.
const ALLOWED = frozenset(new PySet(["get", "post"]));

const checkAllowed: Dynamic = ALLOWED;
function check(method: string, allowed: Dynamic = checkAllowed as Dynamic): boolean {
  return contains(allowed, method.toLowerCase());
}

print(check("GET"), check("put"), check("x", frozenset("x")));
const [only] = unpack(frozenset([42]), 1);
print(
  only,
  [...spread(frozenset([1]))],
  max(frozenset([3, 9, 1])),
  sum(frozenset([1, 2, 2])),
  sorted(frozenset("cab"), { reverse: true }),
);
print(
  isInstance(ALLOWED, frozenset),
  isInstance(ALLOWED, set),
  isInstance(set(), frozenset),
  is(type(ALLOWED), frozenset),
);
print(
  eq(frozenset(lazyFlatMap(range(9), (x: number) => [mod(x, 3)])), frozenset(range(3))),
  eq(frozenset({ k: 1 }), new PySet(["k"])),
  eq(frozenset("aab"), set("ab")),
);
const mixed = new PySet([1, "a", Tuple.of(1, 2), frozenset([1]), null]);
print(len(mixed), contains(mixed, frozenset([true])), contains(mixed, Tuple.of(float(1), 2)));
const groups = new Dict(
  Array.from(["tea", "eat", "tan", "ate"], (w: string) => [frozenset(w), w] as [Dynamic, Dynamic]),
);
print(sorted(values(groups)));
print(
  eq(callMethod(frozenset, "union", [frozenset("a"), "b", new PySet(["c"])]), set("abc")),
  eq(callMethod(frozenset("abc"), "intersection", ["bcd", "cde"]), new PySet(["c"])),
);

class Tags extends FrozenSetBase {
  label(): string {
    return join("+", sorted(this));
  }
}

const t = new Tags(["x", "a"]);
print(
  t.label(),
  contains(t, "x"),
  len(t),
  eq(t, new PySet(["a", "x"])),
  eq(bitor(t, new PySet(["z"])), new PySet(["a", "x", "z"])),
);
try {
  len(call(frozenset, [1, 2]));
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
const copy = set(ALLOWED);
copy.discard("get");
print(
  sorted(copy),
  sorted(ALLOWED),
  sub(ALLOWED, copy),
  callMethod(ALLOWED, "difference", [["post"], ["none"]]),
);
