import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { contextmanager, nullcontext, suppress } from "./runtime/python/stdlib/contextlib.js";

// @contextmanager with try/finally, suppression and values.
const span: Dynamic = contextmanager(
  py.signature(
    function* span(name: Dynamic, fail: Dynamic = false): Generator<Dynamic> {
      py.print("open", name);
      try {
        yield { name };
      } catch (caught) {
        const e = py.rethrowUnless(caught, py.ValueError);
        py.print("handled", e);
      } finally {
        py.print("close", name);
      }
    },
    "span",
    ["name", "fail="],
  ),
);
const manager: Dynamic = py.call(span, ["a"]);
const s = py.enter(manager);
let failed = false;
try {
  py.print(s);
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
const manager2: Dynamic = py.call(span, ["b"]);
py.enter(manager2);
let failed2 = false;
try {
  throw new py.ValueError("x");
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
try {
  const manager3: Dynamic = py.call(span, ["c"]);
  py.enter(manager3);
  let failed3 = false;
  try {
    throw new py.KeyError("k");
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
} catch (caught5) {
  const e = py.rethrowUnless(caught5, py.KeyError);
  py.print("out", e);
}
const manager4: Dynamic = new suppress(py.KeyError, py.IndexError);
py.enter(manager4);
let failed4 = false;
try {
  py.getItem(new py.Dict(), "x");
  py.print("not reached");
} catch (caught6) {
  failed4 = true;
  if (!py.exit(manager4, caught6)) {
    throw caught6;
  }
} finally {
  if (!failed4) {
    py.exit(manager4);
  }
}
const manager5: Dynamic = new nullcontext(5);
const n = py.enter(manager5);
let failed5 = false;
try {
  py.print(n);
} catch (caught7) {
  failed5 = true;
  if (!py.exit(manager5, caught7)) {
    throw caught7;
  }
} finally {
  if (!failed5) {
    py.exit(manager5);
  }
}
