import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Sets as agents use them: dedupe, allowed values, missing keys.
const ALLOWED = new py.PySet(["user", "assistant", "system"]);
function check(msgs: PyDict[]): Dynamic {
  return py.Tuple.of(
    py.sorted(py.sub(new py.PySet(Array.from(msgs, (m: PyDict) => py.getItem(m, "role"))), ALLOWED)),
    py.all(py.lazyFlatMap(msgs, (m: PyDict) => [py.contains(ALLOWED, py.getItem(m, "role"))])),
  );
}
py.print(check([{ role: "user" }, { role: "bot" }, { role: "bot" }]), check([]));
const [seen, out] = [py.set(), [] as Dynamic[]];
for (const url of ["a", "b", "a", "c", "b"]) {
  if (py.contains(seen, url)) {
    continue;
  }
  seen.add(url);
  out.push(url);
}
py.print(
  out,
  py.len(seen),
  py.sorted(seen),
  py.le(new py.PySet(["a", "b"]), seen),
  seen.isDisjoint(new py.PySet(["z"])),
  py.sorted(py.bitxor(seen, new py.PySet(["a", "q"]))),
  py.sorted(py.bitand(py.set("hello"), py.set("world"))),
);
py.print(
  py.len(new py.PySet([1, py.float(1), true])),
  py.eq(new py.PySet([py.Tuple.of(1, 2), py.Tuple.of(1, 2)]), new py.PySet([py.Tuple.of(1, 2)])),
  py.sorted(py.map(py.sorted, new py.PySet([py.frozenset("ab"), py.frozenset("c")]))),
  py.sorted(py.bitor(py.set([3, 1]), new py.PySet([2]))),
  py.truthy(py.set()) || "empty",
  new py.PySet(Array.from(out, (x: string) => py.len(x))),
);
