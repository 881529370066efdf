import {
  type Dynamic,
  Flag,
  IntFlag,
  ValueError,
  add,
  auto,
  bitand,
  bitor,
  bitxor,
  call,
  contains,
  enumeration,
  eq,
  format,
  getAttr,
  getItem,
  hash,
  invert,
  is,
  len,
  list,
  lt,
  print,
  repr,
  rethrowUnless,
  str,
  truthy,
} from "./runtime/python/index.js";

// Flags and IntFlags: operators, iteration, unknown bits, text.
class O extends Flag {
  static A: Dynamic = new (O as Dynamic)(auto());
  static B: Dynamic = new (O as Dynamic)(auto());
  static C: Dynamic = new (O as Dynamic)(auto());
  static AB: Dynamic = new (O as Dynamic)(
    bitor((this.A as Dynamic).value, (this.B as Dynamic).value),
  );
}
enumeration(O);
class P extends IntFlag {
  static R: Dynamic = new (P as Dynamic)(4);
  static W: Dynamic = new (P as Dynamic)(2);
  static X: Dynamic = new (P as Dynamic)(1);
}
enumeration(P);
print(
  list(O),
  list(O.AB),
  len(O.AB),
  invert(O.A),
  bitxor(O.A, O.AB),
  bitand(O.A, O.B),
  repr(bitand(O.A, O.B)),
  repr(bitor(O.A, O.C)),
  str(bitor(O.A, O.C)),
  call(O, [5]),
  contains(O.AB, O.AB),
  `${format(O.A, "")}`,
);
print(
  invert(P.R),
  bitor(P.R, 1),
  repr(bitor(P.R, P.W)),
  str(bitor(P.R, 8)),
  repr(bitor(P.R, 8)),
  call(P, [7]),
  repr(call(P, [0])),
  bitand(P.R, 6),
  bitor(1, P.R),
  add(P.R, 1),
  eq(P.R, 4),
  `${format(P.R, "03d")}`,
  is(call(P, [3]), bitor(P.W, P.X)),
  eq(hash(P.R), hash(4)),
  lt(P.R, 5),
  list(call(P, [5])),
  truthy(call(P, [0])),
);
try {
  call(O, [8]);
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
print(
  bitor(getItem(O, "A"), getItem(O, "B")),
  O.A.name,
  getAttr(bitor(O.A, O.C), "name"),
  getAttr(bitand(O.A, O.B), "name"),
  call(P, [9]).name,
  O.A.value,
);
