import {
  Dict,
  type Dynamic,
  Enum,
  PySet,
  call,
  callMethod,
  contains,
  enumeration,
  eq,
  format,
  get,
  getAttr,
  getItem,
  is,
  iterate,
  print,
  repr,
  str,
  truthy,
} from "./runtime/python/index.js";

// An enum as states with methods, dict keys, match and serialisation.
class S extends Enum {
  static IDLE: Dynamic = new (S as Dynamic)("idle");
  static BUSY: Dynamic = new (S as Dynamic)("busy");
  static DONE: Dynamic = new (S as Dynamic)("done");
  get final(): boolean {
    return is(this, S.DONE);
  }
  next(): Dynamic {
    return get(
      new Dict([
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
enumeration(S);
const items: Dynamic[] = [S.IDLE, [] as Dynamic[]];
let s: Dynamic = items[0];
const path: string[] = items[1];
while (!truthy(getAttr(s, "final"))) {
  path.push(str(s));
  s = callMethod(s, "next", []);
}
print(
  path,
  s,
  repr(s),
  `${format(s, "")}`,
  Array.from(iterate(S), (x: Dynamic) => x.name),
  eq(call(S, ["busy"]).next(), S.DONE),
  new Dict(Array.from(iterate(S), (x: Dynamic) => [x.value, x.final] as [Dynamic, Dynamic])),
  contains(new PySet([S.IDLE]), S.IDLE),
  is(getItem(S, "DONE"), callMethod(s, "next", [])),
  eq(callMethod(getAttr(s, "name"), "lower", []), getAttr(s, "value")),
);
const subject: Dynamic = s;
if (eq(subject, S.IDLE) || eq(subject, S.BUSY)) {
  print("open");
} else if (eq(subject, S.DONE)) {
  print("closed");
}
