import {
  type Dynamic,
  Flag,
  IntEnum,
  StrEnum,
  StrMixinEnum,
  add,
  auto,
  bitand,
  bitor,
  call,
  callMethod,
  contains,
  enumeration,
  eq,
  format,
  getAttr,
  getItem,
  int,
  is,
  jsonDumps,
  lt,
  max,
  notMigrated,
  print,
  sorted,
  str,
  truthy,
} from "./runtime/python/index.js";

// str-mixin, IntEnum, StrEnum, Flag, functional API.
class Role extends StrMixinEnum {
  static USER: Dynamic = new (Role as Dynamic)("user");
  static SYS: Dynamic = new (Role as Dynamic)("system");
}
enumeration(Role);
class Level extends IntEnum {
  static LOW: Dynamic = new (Level as Dynamic)(1);
  static HIGH: Dynamic = new (Level as Dynamic)(10);
}
enumeration(Level);
class S extends StrEnum {
  static A: Dynamic = new (S as Dynamic)(auto());
  static B: Dynamic = new (S as Dynamic)("bee");
}
enumeration(S);
class P extends Flag {
  static R: Dynamic = new (P as Dynamic)(auto());
  static W: Dynamic = new (P as Dynamic)(auto());
  static X: Dynamic = new (P as Dynamic)(auto());
}
enumeration(P);
print(
  eq(Role.USER, "user"),
  callMethod(Role.USER, "upper", []),
  jsonDumps({ r: Role.SYS, l: Level.LOW }),
  is(call(Role, ["user"]), Role.USER),
  str(Role.USER),
  `${format(Role.USER.value, "")}`,
  getItem({ user: 1 }, Role.USER),
);
print(
  lt(Level.LOW, Level.HIGH),
  add(Level.LOW, 1),
  max(Level),
  sorted([Level.HIGH, Level.LOW]),
  call(Level, [10]).name,
  int(Level.HIGH),
  eq(Level.LOW, 1),
);
print(
  S.A,
  add(S.B, "!"),
  `${format(S.A, "")}`,
  call(S, ["bee"]).name,
  bitor(P.R, P.W),
  contains(bitor(P.R, P.X), P.R),
  bitand(bitor(P.R, P.W), P.W),
  truthy(bitand(P.R, P.W)),
  P.W.value,
);
// Python: print(Enum("Dyn", "A B").B.value, Enum("D2", {"K": "v"}).K.value)
print(
  getAttr(getAttr(notMigrated("dynamic-class", 'Enum("Dyn", "A B")'), "B"), "value"),
  getAttr(getAttr(notMigrated("dynamic-class", 'Enum("D2", {"K": "v"})'), "K"), "value"),
);
