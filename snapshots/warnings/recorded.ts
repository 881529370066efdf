import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { catch_warnings, simplefilter, warn } from "./runtime/python/stdlib/warnings.js";

// Warnings are recorded, turned into errors, and carry a category.

class AgentWarning extends py.UserWarning {}

function old(x: number): number {
  warn("old is deprecated", py.DeprecationWarning, 2);
  return py.mul(x, 2);
}

const manager: Dynamic = new catch_warnings({ record: true });
let caught: Dynamic = py.enter(manager);
let failed = false;
try {
  simplefilter("always");
  py.print(old(2), old(3));
  warn("plain");
  warn(new AgentWarning("object"));
  warn("own", AgentWarning);
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
py.print(
  py.len(caught),
  Array.from(py.iterate(caught), (w: Dynamic) =>
    py.Tuple.of(py.getAttr(py.getAttr(w, "category"), "__name__"), py.str(py.getAttr(w, "message"))),
  ),
  py.isSubclass(py.getAttr(py.getItem(caught, -1), "category"), py.UserWarning),
);
const manager2: Dynamic = new catch_warnings();
py.enter(manager2);
let failed2 = false;
try {
  simplefilter("error");
  for (const f of py.Tuple.of(
    py.signature(() => old(1), "<lambda>", []),
    py.signature(() => warn("w", AgentWarning), "<lambda>", []),
    py.signature(() => warn("x"), "<lambda>", []),
  )) {
    try {
      py.call(f, []);
    } catch (caught4) {
      const e = py.toException(caught4);
      if (e instanceof AgentWarning) {
        py.print("agent", e);
      } else if (e instanceof py.Warning) {
        py.print(py.typeName(e), e);
      } else {
        throw caught4;
      }
    }
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
  simplefilter("ignore");
  old(1);
  warn("x");
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
py.print(py.len(caught));
for (const bad of py.Tuple.of(
  py.signature(() => warn("x", py.int), "<lambda>", []),
  py.signature(() => simplefilter("nope"), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught6) {
    const e = py.rethrowUnless(caught6, py.TypeError, py.AssertionError, py.ValueError);
    py.print(py.typeName(e));
  }
}
