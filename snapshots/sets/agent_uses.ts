import {
  type Dynamic,
  type PyDict,
  PySet,
  Tuple,
  all,
  bitand,
  bitor,
  bitxor,
  contains,
  eq,
  float,
  frozenset,
  getItem,
  lazyFlatMap,
  le,
  len,
  map,
  print,
  set,
  sorted,
  sub,
  truthy,
} from "./runtime/python/index.js";

// Sets as agents use them: dedupe, allowed values, missing keys.
const ALLOWED = new PySet(["user", "assistant", "system"]);
function check(msgs: PyDict[]): Dynamic {
  return Tuple.of(
    sorted(sub(new PySet(Array.from(msgs, (m: PyDict) => getItem(m, "role"))), ALLOWED)),
    all(lazyFlatMap(msgs, (m: PyDict) => [contains(ALLOWED, getItem(m, "role"))])),
  );
}
print(check([{ role: "user" }, { role: "bot" }, { role: "bot" }]), check([]));
const [seen, out] = [set(), [] as Dynamic[]];
for (const url of ["a", "b", "a", "c", "b"]) {
  if (contains(seen, url)) {
    continue;
  }
  seen.add(url);
  out.push(url);
}
print(
  out,
  len(seen),
  sorted(seen),
  le(new PySet(["a", "b"]), seen),
  seen.isDisjoint(new PySet(["z"])),
  sorted(bitxor(seen, new PySet(["a", "q"]))),
  sorted(bitand(set("hello"), set("world"))),
);
print(
  len(new PySet([1, float(1), true])),
  eq(new PySet([Tuple.of(1, 2), Tuple.of(1, 2)]), new PySet([Tuple.of(1, 2)])),
  sorted(map(sorted, new PySet([frozenset("ab"), frozenset("c")]))),
  sorted(bitor(set([3, 1]), new PySet([2]))),
  truthy(set()) || "empty",
  new PySet(Array.from(out, (x: string) => len(x))),
);
