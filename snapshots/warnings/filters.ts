import {
  AssertionError,
  DeprecationWarning,
  type Dynamic,
  FutureWarning,
  RuntimeWarning,
  Tuple,
  TypeError,
  UserWarning,
  Warning,
  call,
  enter,
  exit,
  getAttr,
  getItem,
  int,
  is,
  isSubclass,
  iterate,
  len,
  print,
  rethrowUnless,
  signature,
  str,
  typeName,
} from "./runtime/python/index.js";
import {
  catch_warnings,
  filterwarnings,
  resetwarnings,
  simplefilter,
  warn,
} from "./runtime/python/stdlib/warnings.js";

// Recording, filters and errors.
const manager: Dynamic = new catch_warnings({ record: true });
let w: Dynamic = enter(manager);
let failed = false;
try {
  simplefilter("always");
  warn("plain");
  warn("dep", DeprecationWarning);
  warn(new RuntimeWarning("obj"));
  print(
    Array.from(iterate(w), (x: Dynamic) =>
      Tuple.of(str(getAttr(x, "message")), getAttr(getAttr(x, "category"), "__name__")),
    ),
    len(w),
  );
} catch (caught) {
  failed = true;
  if (!exit(manager, caught)) {
    throw caught;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
const manager2: Dynamic = new catch_warnings();
enter(manager2);
let failed2 = false;
try {
  simplefilter("error");
  try {
    warn("boom", FutureWarning);
  } catch (caught3) {
    const e = rethrowUnless(caught3, FutureWarning);
    print("raised", e);
  }
} catch (caught2) {
  failed2 = true;
  if (!exit(manager2, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed2) {
    exit(manager2);
  }
}
const manager3: Dynamic = new catch_warnings({ record: true });
w = enter(manager3);
let failed3 = false;
try {
  simplefilter("ignore");
  warn("x");
  print(len(w));
} catch (caught4) {
  failed3 = true;
  if (!exit(manager3, caught4)) {
    throw caught4;
  }
} finally {
  if (!failed3) {
    exit(manager3);
  }
}
const manager4: Dynamic = new catch_warnings({ record: true });
w = enter(manager4);
let failed4 = false;
try {
  resetwarnings();
  filterwarnings("ignore", "skip.*");
  filterwarnings("always", undefined, UserWarning, undefined, undefined, true);
  warn("skip me");
  warn("keep me");
  print(Array.from(iterate(w), (x: Dynamic) => str(getAttr(x, "message"))));
} catch (caught5) {
  failed4 = true;
  if (!exit(manager4, caught5)) {
    throw caught5;
  }
} finally {
  if (!failed4) {
    exit(manager4);
  }
}
class Mine extends UserWarning {}
const manager5: Dynamic = new catch_warnings({ record: true });
w = enter(manager5);
let failed5 = false;
try {
  simplefilter("always");
  warn("m", Mine, 2);
  print(is(getAttr(getItem(w, 0), "category"), Mine), isSubclass(Mine, Warning));
} catch (caught6) {
  failed5 = true;
  if (!exit(manager5, caught6)) {
    throw caught6;
  }
} finally {
  if (!failed5) {
    exit(manager5);
  }
}
for (const bad of Tuple.of(
  signature(() => warn("x", int), "<lambda>", []),
  signature(() => simplefilter("nope"), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught7) {
    const e = rethrowUnless(caught7, TypeError, AssertionError);
    print(typeName(e), e);
  }
}
