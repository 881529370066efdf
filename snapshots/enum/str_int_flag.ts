import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// str-mixin, IntEnum, StrEnum, Flag, functional API.
class Role extends py.StrMixinEnum {
  static USER: Dynamic = new (Role as Dynamic)("user");
  static SYS: Dynamic = new (Role as Dynamic)("system");
}
py.enumeration(Role);
class Level extends py.IntEnum {
  static LOW: Dynamic = new (Level as Dynamic)(1);
  static HIGH: Dynamic = new (Level as Dynamic)(10);
}
py.enumeration(Level);
class S extends py.StrEnum {
  static A: Dynamic = new (S as Dynamic)(py.auto());
  static B: Dynamic = new (S as Dynamic)("bee");
}
py.enumeration(S);
class P extends py.Flag {
  static R: Dynamic = new (P as Dynamic)(py.auto());
  static W: Dynamic = new (P as Dynamic)(py.auto());
  static X: Dynamic = new (P as Dynamic)(py.auto());
}
py.enumeration(P);
py.print(
  py.eq(Role.USER, "user"),
  py.callMethod(Role.USER, "upper", []),
  py.jsonDumps({ r: Role.SYS, l: Level.LOW }),
  py.is(py.call(Role, ["user"]), Role.USER),
  py.str(Role.USER),
  `${py.format(Role.USER.value, "")}`,
  py.getItem({ user: 1 }, Role.USER),
);
py.print(
  py.lt(Level.LOW, Level.HIGH),
  py.add(Level.LOW, 1),
  py.max(Level),
  py.sorted([Level.HIGH, Level.LOW]),
  py.call(Level, [10]).name,
  py.int(Level.HIGH),
  py.eq(Level.LOW, 1),
);
py.print(
  S.A,
  py.add(S.B, "!"),
  `${py.format(S.A, "")}`,
  py.call(S, ["bee"]).name,
  py.bitor(P.R, P.W),
  py.contains(py.bitor(P.R, P.X), P.R),
  py.bitand(py.bitor(P.R, P.W), P.W),
  py.truthy(py.bitand(P.R, P.W)),
  P.W.value,
);
// Python: print(Enum("Dyn", "A B").B.value, Enum("D2", {"K": "v"}).K.value)
py.print(
  py.getAttr(py.getAttr(py.notMigrated("dynamic-class", 'Enum("Dyn", "A B")'), "B"), "value"),
  py.getAttr(py.getAttr(py.notMigrated("dynamic-class", 'Enum("D2", {"K": "v"})'), "K"), "value"),
);
