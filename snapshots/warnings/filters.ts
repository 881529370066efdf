import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { catch_warnings, filterwarnings, resetwarnings, simplefilter, warn } from "./runtime/python/stdlib/warnings.js";

// Recording, filters and errors.
const manager: Dynamic = new catch_warnings({ record: true });
let w: Dynamic = py.enter(manager);
let failed = false;
try {
  simplefilter("always");
  warn("plain");
  warn("dep", py.DeprecationWarning);
  warn(new py.RuntimeWarning("obj"));
  py.print(
    Array.from(py.iterate(w), (x: Dynamic) =>
      py.Tuple.of(py.str(py.getAttr(x, "message")), py.getAttr(py.getAttr(x, "category"), "__name__")),
    ),
    py.len(w),
  );
} catch (caught) {
  failed = true;
  if (!py.exit(manager, caught)) {
    throw caught;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
const manager2: Dynamic = new catch_warnings();
py.enter(manager2);
let failed2 = false;
try {
  simplefilter("error");
  try {
    warn("boom", py.FutureWarning);
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.FutureWarning);
    py.print("raised", e);
  }
} catch (caught2) {
  failed2 = true;
  if (!py.exit(manager2, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed2) {
    py.exit(manager2);
  }
}
const manager3: Dynamic = new catch_warnings({ record: true });
w = py.enter(manager3);
let failed3 = false;
try {
  simplefilter("ignore");
  warn("x");
  py.print(py.len(w));
} catch (caught4) {
  failed3 = true;
  if (!py.exit(manager3, caught4)) {
    throw caught4;
  }
} finally {
  if (!failed3) {
    py.exit(manager3);
  }
}
const manager4: Dynamic = new catch_warnings({ record: true });
w = py.enter(manager4);
let failed4 = false;
try {
  resetwarnings();
  filterwarnings("ignore", "skip.*");
  filterwarnings("always", undefined, py.UserWarning, undefined, undefined, true);
  warn("skip me");
  warn("keep me");
  py.print(Array.from(py.iterate(w), (x: Dynamic) => py.str(py.getAttr(x, "message"))));
} catch (caught5) {
  failed4 = true;
  if (!py.exit(manager4, caught5)) {
    throw caught5;
  }
} finally {
  if (!failed4) {
    py.exit(manager4);
  }
}
class Mine extends py.UserWarning {}
const manager5: Dynamic = new catch_warnings({ record: true });
w = py.enter(manager5);
let failed5 = false;
try {
  simplefilter("always");
  warn("m", Mine, 2);
  py.print(py.is(py.getAttr(py.getItem(w, 0), "category"), Mine), py.isSubclass(Mine, py.Warning));
} catch (caught6) {
  failed5 = true;
  if (!py.exit(manager5, caught6)) {
    throw caught6;
  }
} finally {
  if (!failed5) {
    py.exit(manager5);
  }
}
for (const bad of py.Tuple.of(
  py.signature(() => warn("x", py.int), "<lambda>", []),
  py.signature(() => simplefilter("nope"), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught7) {
    const e = py.rethrowUnless(caught7, py.TypeError, py.AssertionError);
    py.print(py.typeName(e), e);
  }
}
