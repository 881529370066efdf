import {
  DeprecationWarning,
  type Dynamic,
  FutureWarning,
  UserWarning,
  Warning,
  enter,
  exit,
  getAttr,
  getItem,
  isSubclass,
  iterate,
  len,
  list,
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

// warnings recorded, filtered, turned into errors.
const manager: Dynamic = new catch_warnings({ record: true });
const w = enter(manager);
let failed = false;
try {
  simplefilter("always");
  warn("careful", UserWarning);
  warn("old", DeprecationWarning);
  print(
    len(w),
    Array.from(iterate(w), (x: Dynamic) => str(getAttr(x, "message"))),
    getAttr(getAttr(getItem(w, 1), "category"), "__name__"),
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
    warn("as error");
  } catch (caught3) {
    const e = rethrowUnless(caught3, UserWarning);
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
filterwarnings("ignore", ".*noise.*");
warn("some noise here");
print("quiet");
function* g(): Generator<Dynamic> {
  const manager3: Dynamic = new catch_warnings();
  enter(manager3);
  let failed3 = false;
  try {
    simplefilter("ignore");
    yield 1;
    yield 2;
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
}
print(list(g()), isSubclass(FutureWarning, Warning));
