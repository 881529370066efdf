import {
  DeprecationWarning,
  type Dynamic,
  FutureWarning,
  RuntimeWarning,
  UserWarning,
  enter,
  exit,
  getAttr,
  getItem,
  is,
  iterate,
  print,
  rethrowUnless,
  str,
} from "./runtime/python/index.js";
import {
  catch_warnings,
  filterwarnings,
  simplefilter,
  warn,
} from "./runtime/python/stdlib/warnings.js";

// Filters by category and message, the last one first.

const manager: Dynamic = new catch_warnings({ record: true });
let caught: Dynamic = enter(manager);
let failed = false;
try {
  simplefilter("always");
  filterwarnings("ignore", undefined, DeprecationWarning);
  filterwarnings("ignore", "skip .*");
  warn("dep", DeprecationWarning);
  warn("future", FutureWarning);
  warn("skip this one");
  warn("do not skip");
  warn("runtime", RuntimeWarning);
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
print(Array.from(iterate(caught), (w: Dynamic) => str(getAttr(w, "message"))));
const manager2: Dynamic = new catch_warnings();
enter(manager2);
let failed2 = false;
try {
  simplefilter("ignore");
  filterwarnings("error", undefined, RuntimeWarning);
  warn("quiet", UserWarning);
  try {
    warn("loud", RuntimeWarning);
  } catch (caught4) {
    const e = rethrowUnless(caught4, RuntimeWarning);
    print("error", e, getAttr(e, "args"));
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
  simplefilter("once");
  for (let _ = 0; _ < 3; _++) {
    warn("same");
  }
  warn("other");
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
print(
  Array.from(iterate(caught), (w: Dynamic) => str(getAttr(w, "message"))),
  is(getAttr(getItem(caught, 0), "category"), UserWarning),
);
