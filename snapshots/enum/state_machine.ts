import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// An enum as states with methods, dict keys, match and serialisation.
class S extends py.Enum {
  static IDLE: Dynamic = new (S as Dynamic)("idle");
  static BUSY: Dynamic = new (S as Dynamic)("busy");
  static DONE: Dynamic = new (S as Dynamic)("done");
  get final(): boolean {
    return py.is(this, S.DONE);
  }
  next(): Dynamic {
    return py.get(
      new py.Dict([
        [S.IDLE, S.BUSY],
        [S.BUSY, S.DONE],
      ] as [Dynamic, Dynamic][]),
      this,
      this,
    );
  }
  __str__(): Dynamic {
    return this.value;
  }
}
py.enumeration(S);
const items: Dynamic[] = [S.IDLE, [] as Dynamic[]];
let s: Dynamic = items[0];
const path: string[] = items[1];
while (!py.truthy(py.getAttr(s, "final"))) {
  path.push(py.str(s));
  s = py.callMethod(s, "next", []);
}
py.print(
  path,
  s,
  py.repr(s),
  `${py.format(s, "")}`,
  Array.from(py.iterate(S), (x: Dynamic) => x.name),
  py.eq(py.call(S, ["busy"]).next(), S.DONE),
  new py.Dict(Array.from(py.iterate(S), (x: Dynamic) => [x.value, x.final] as [Dynamic, Dynamic])),
  py.contains(new py.PySet([S.IDLE]), S.IDLE),
  py.is(py.getItem(S, "DONE"), py.callMethod(s, "next", [])),
  py.eq(py.callMethod(py.getAttr(s, "name"), "lower", []), py.getAttr(s, "value")),
);
const subject: Dynamic = s;
if (py.eq(subject, S.IDLE) || py.eq(subject, S.BUSY)) {
  py.print("open");
} else if (py.eq(subject, S.DONE)) {
  py.print("closed");
}
