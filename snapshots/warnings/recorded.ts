import {
  AssertionError,
  DeprecationWarning,
  type Dynamic,
  Tuple,
  TypeError,
  UserWarning,
  ValueError,
  Warning,
  call,
  enter,
  exit,
  getAttr,
  getItem,
  int,
  isSubclass,
  iterate,
  len,
  mul,
  print,
  rethrowUnless,
  signature,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";
import { catch_warnings, simplefilter, warn } from "./runtime/python/stdlib/warnings.js";

// Warnings are recorded, turned into errors, and carry a category.

class AgentWarning extends UserWarning {}

function old(x: number): number {
  warn("old is deprecated", DeprecationWarning, 2);
  return mul(x, 2);
}

const manager: Dynamic = new catch_warnings({ record: true });
let caught: Dynamic = enter(manager);
let failed = false;
try {
  simplefilter("always");
  print(old(2), old(3));
  warn("plain");
  warn(new AgentWarning("object"));
  warn("own", AgentWarning);
} catch (caught2) {
  failed = true;
  if (!exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
print(
  len(caught),
  Array.from(iterate(caught), (w: Dynamic) =>
    Tuple.of(getAttr(getAttr(w, "category"), "__name__"), str(getAttr(w, "message"))),
  ),
  isSubclass(getAttr(getItem(caught, -1), "category"), UserWarning),
);
const manager2: Dynamic = new catch_warnings();
enter(manager2);
let failed2 = false;
try {
  simplefilter("error");
  for (const f of Tuple.of(
    signature(() => old(1), "<lambda>", []),
    signature(() => warn("w", AgentWarning), "<lambda>", []),
    signature(() => warn("x"), "<lambda>", []),
  )) {
    try {
      call(f, []);
    } catch (caught4) {
      const e = toException(caught4);
      if (e instanceof AgentWarning) {
        print("agent", e);
      } else if (e instanceof Warning) {
        print(typeName(e), e);
      } else {
        throw caught4;
      }
    }
  }
} catch (caught3) {
  failed2 = true;
  if (!exit(manager2, caught3)) {
    throw caught3;
  }
} finally {
  if (!failed2) {
    exit(manager2);
  }
}
const manager3: Dynamic = new catch_warnings({ record: true });
caught = enter(manager3);
let failed3 = false;
try {
  simplefilter("ignore");
  old(1);
  warn("x");
} catch (caught5) {
  failed3 = true;
  if (!exit(manager3, caught5)) {
    throw caught5;
  }
} finally {
  if (!failed3) {
    exit(manager3);
  }
}
print(len(caught));
for (const bad of Tuple.of(
  signature(() => warn("x", int), "<lambda>", []),
  signature(() => simplefilter("nope"), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught6) {
    const e = rethrowUnless(caught6, TypeError, AssertionError, ValueError);
    print(typeName(e));
  }
}
