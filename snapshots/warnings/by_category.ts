import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { catch_warnings, filterwarnings, simplefilter, warn } from "./runtime/python/stdlib/warnings.js";

// Filters by category and message, the last one first.

const manager: Dynamic = new catch_warnings({ record: true });
let caught: Dynamic = py.enter(manager);
let failed = false;
try {
  simplefilter("always");
  filterwarnings("ignore", undefined, py.DeprecationWarning);
  filterwarnings("ignore", "skip .*");
  warn("dep", py.DeprecationWarning);
  warn("future", py.FutureWarning);
  warn("skip this one");
  warn("do not skip");
  warn("runtime", py.RuntimeWarning);
} catch (caught2) {
  failed = true;
  if (!py.exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
py.print(Array.from(py.iterate(caught), (w: Dynamic) => py.str(py.getAttr(w, "message"))));
const manager2: Dynamic = new catch_warnings();
py.enter(manager2);
let failed2 = false;
try {
  simplefilter("ignore");
  filterwarnings("error", undefined, py.RuntimeWarning);
  warn("quiet", py.UserWarning);
  try {
    warn("loud", py.RuntimeWarning);
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, py.RuntimeWarning);
    py.print("error", e, py.getAttr(e, "args"));
  }
} catch (caught3) {
  failed2 = true;
  if (!py.exit(manager2, caught3)) {
    throw caught3;
  }
} finally {
  if (!failed2) {
    py.exit(manager2);
  }
}
const manager3: Dynamic = new catch_warnings({ record: true });
caught = py.enter(manager3);
let failed3 = false;
try {
  simplefilter("once");
  for (let _ = 0; _ < 3; _++) {
    warn("same");
  }
  warn("other");
} catch (caught5) {
  failed3 = true;
  if (!py.exit(manager3, caught5)) {
    throw caught5;
  }
} finally {
  if (!failed3) {
    py.exit(manager3);
  }
}
py.print(
  Array.from(py.iterate(caught), (w: Dynamic) => py.str(py.getAttr(w, "message"))),
  py.is(py.getAttr(py.getItem(caught, 0), "category"), py.UserWarning),
);
