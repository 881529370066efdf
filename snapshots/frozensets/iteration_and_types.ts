import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Frozen sets where a list may come: unpacking, comprehension, min and max, isinstance, defaults of parameters, constants.
const ALLOWED = py.frozenset(new py.PySet(["get", "post"]));

const checkAllowed: Dynamic = ALLOWED;
function check(method: string, allowed: Dynamic = checkAllowed as Dynamic): boolean {
  return py.contains(allowed, method.toLowerCase());
}

py.print(check("GET"), check("put"), check("x", py.frozenset("x")));
const [only] = py.unpack(py.frozenset([42]), 1);
py.print(
  only,
  [...py.spread(py.frozenset([1]))],
  py.max(py.frozenset([3, 9, 1])),
  py.sum(py.frozenset([1, 2, 2])),
  py.sorted(py.frozenset("cab"), { reverse: true }),
);
py.print(
  py.isInstance(ALLOWED, py.frozenset),
  py.isInstance(ALLOWED, py.set),
  py.isInstance(py.set(), py.frozenset),
  py.is(py.type(ALLOWED), py.frozenset),
);
py.print(
  py.eq(py.frozenset(py.lazyFlatMap(py.range(9), (x: number) => [py.mod(x, 3)])), py.frozenset(py.range(3))),
  py.eq(py.frozenset({ k: 1 }), new py.PySet(["k"])),
  py.eq(py.frozenset("aab"), py.set("ab")),
);
const mixed = new py.PySet([1, "a", py.Tuple.of(1, 2), py.frozenset([1]), null]);
py.print(py.len(mixed), py.contains(mixed, py.frozenset([true])), py.contains(mixed, py.Tuple.of(py.float(1), 2)));
const groups = new py.Dict(
  Array.from(["tea", "eat", "tan", "ate"], (w: string) => [py.frozenset(w), w] as [Dynamic, Dynamic]),
);
py.print(py.sorted(py.values(groups)));
py.print(
  py.eq(py.call(py.getAttr(py.frozenset, "union"), [py.frozenset("a"), "b", new py.PySet(["c"])]), py.set("abc")),
  py.eq(py.callMethod(py.frozenset("abc"), "intersection", ["bcd", "cde"]), new py.PySet(["c"])),
);

class Tags extends py.FrozenSetBase {
  label(): string {
    return py.join("+", py.sorted(this));
  }
}

const t = new Tags(["x", "a"]);
py.print(
  t.label(),
  py.contains(t, "x"),
  py.len(t),
  py.eq(t, new py.PySet(["a", "x"])),
  py.eq(py.bitor(t, new py.PySet(["z"])), new py.PySet(["a", "x", "z"])),
);
try {
  py.len(py.call(py.frozenset, [1, 2]));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
const copy = py.set(ALLOWED);
copy.discard("get");
py.print(
  py.sorted(copy),
  py.sorted(ALLOWED),
  py.sub(ALLOWED, copy),
  py.callMethod(ALLOWED, "difference", [["post"], ["none"]]),
);
