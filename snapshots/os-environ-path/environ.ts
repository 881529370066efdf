import {
  type Dynamic,
  KeyError,
  Tuple,
  TypeError,
  add,
  call,
  callMethod,
  contains,
  delItem,
  get,
  getItem,
  int,
  pop,
  print,
  rethrowUnless,
  setDefault,
  setItem,
  signature,
  sorted,
  truthy,
  typeName,
  update,
} from "./runtime/python/index.js";
import { environ, getenv } from "./runtime/python/stdlib/os.js";

// Environment variables.
setItem(environ, "T_A", "1");
setDefault(environ, "T_B", "two");
setDefault(environ, "T_A", "x");
print(
  getItem(environ, "T_A"),
  getenv("T_B"),
  getenv("T_C"),
  getenv("T_C", "d"),
  get(environ, "T_C", 5),
  contains(environ, "T_A"),
  contains(environ, "T_C"),
  add(int(getenv("T_A", "0")), 1),
  pop(environ, "T_A"),
  pop(environ, "T_A", null),
);
for (const f of Tuple.of(
  signature(() => getItem(environ, "T_Z"), "<lambda>", []),
  signature(() => callMethod(environ, "__setitem__", ["k", 5]), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError, TypeError);
    print(typeName(e), e);
  }
}
update(environ, { T_D: "d", T_E: "" });
print(
  getItem(environ, "T_D"),
  getenv("T_E") || "empty",
  sorted(environ).filter((k: Dynamic) => truthy(callMethod(k, "startswith", ["T_"]))),
);
delItem(environ, "T_D");
print(callMethod(getenv("T_D", "true"), "lower", []) === "true");
