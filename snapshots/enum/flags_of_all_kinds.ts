import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Flags and IntFlags: operators, iteration, unknown bits, text.
class O extends py.Flag {
  static A: Dynamic = new (O as Dynamic)(py.auto());
  static B: Dynamic = new (O as Dynamic)(py.auto());
  static C: Dynamic = new (O as Dynamic)(py.auto());
  static AB: Dynamic = new (O as Dynamic)(py.bitor((this.A as Dynamic).value, (this.B as Dynamic).value));
}
py.enumeration(O);
class P extends py.IntFlag {
  static R: Dynamic = new (P as Dynamic)(4);
  static W: Dynamic = new (P as Dynamic)(2);
  static X: Dynamic = new (P as Dynamic)(1);
}
py.enumeration(P);
py.print(
  py.list(O),
  py.list(O.AB),
  py.len(O.AB),
  py.invert(O.A),
  py.bitxor(O.A, O.AB),
  py.bitand(O.A, O.B),
  py.repr(py.bitand(O.A, O.B)),
  py.repr(py.bitor(O.A, O.C)),
  py.str(py.bitor(O.A, O.C)),
  py.call(O, [5]),
  py.contains(O.AB, O.AB),
  `${py.format(O.A, "")}`,
);
py.print(
  py.invert(P.R),
  py.bitor(P.R, 1),
  py.repr(py.bitor(P.R, P.W)),
  py.str(py.bitor(P.R, 8)),
  py.repr(py.bitor(P.R, 8)),
  py.call(P, [7]),
  py.repr(py.call(P, [0])),
  py.bitand(P.R, 6),
  py.bitor(1, P.R),
  py.add(P.R, 1),
  py.eq(P.R, 4),
  `${py.format(P.R, "03d")}`,
  py.is(py.call(P, [3]), py.bitor(P.W, P.X)),
  py.eq(py.hash(P.R), py.hash(4)),
  py.lt(P.R, 5),
  py.list(py.call(P, [5])),
  py.truthy(py.call(P, [0])),
);
try {
  py.call(O, [8]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
py.print(
  py.bitor(py.getItem(O, "A"), py.getItem(O, "B")),
  O.A.name,
  py.getAttr(py.bitor(O.A, O.C), "name"),
  py.getAttr(py.bitand(O.A, O.B), "name"),
  py.call(P, [9]).name,
  O.A.value,
);
