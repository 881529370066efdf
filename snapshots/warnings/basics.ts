import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { catch_warnings, filterwarnings, simplefilter, warn } from "./runtime/python/stdlib/warnings.js";

// warnings recorded, filtered, turned into errors.
const manager: Dynamic = new catch_warnings({ record: true });
const w = py.enter(manager);
let failed = false;
try {
  simplefilter("always");
  warn("careful", py.UserWarning);
  warn("old", py.DeprecationWarning);
  py.print(
    py.len(w),
    Array.from(py.iterate(w), (x: Dynamic) => py.str(py.getAttr(x, "message"))),
    py.getAttr(py.getAttr(py.getItem(w, 1), "category"), "__name__"),
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
    warn("as error");
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.UserWarning);
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
filterwarnings("ignore", ".*noise.*");
warn("some noise here");
py.print("quiet");
function* g(): Generator<Dynamic> {
  const manager3: Dynamic = new catch_warnings();
  py.enter(manager3);
  let failed3 = false;
  try {
    simplefilter("ignore");
    yield 1;
    yield 2;
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
}
py.print(py.list(g()), py.isSubclass(py.FutureWarning, py.Warning));
