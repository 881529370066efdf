import {
  Dict,
  type Dynamic,
  IndexError,
  KeyError,
  ValueError,
  call,
  enter,
  exit,
  getItem,
  print,
  rethrowUnless,
  signature,
} from "./runtime/python/index.js";
import { contextmanager, nullcontext, suppress } from "./runtime/python/stdlib/contextlib.js";

// @contextmanager with try/finally, suppression and values.
const span: Dynamic = contextmanager(
  signature(
    function* span(name: Dynamic, fail: Dynamic = false): Generator<Dynamic> {
      print("open", name);
      try {
        yield { name };
      } catch (caught) {
        const e = rethrowUnless(caught, ValueError);
        print("handled", e);
      } finally {
        print("close", name);
      }
    },
    "span",
    ["name", "fail="],
  ),
);
const manager: Dynamic = call(span, ["a"]);
const s = enter(manager);
let failed = false;
try {
  print(s);
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
const manager2: Dynamic = call(span, ["b"]);
enter(manager2);
let failed2 = false;
try {
  throw new ValueError("x");
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
try {
  const manager3: Dynamic = call(span, ["c"]);
  enter(manager3);
  let failed3 = false;
  try {
    throw new KeyError("k");
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
} catch (caught5) {
  const e = rethrowUnless(caught5, KeyError);
  print("out", e);
}
const manager4: Dynamic = new suppress(KeyError, IndexError);
enter(manager4);
let failed4 = false;
try {
  getItem(new Dict(), "x");
  print("not reached");
} catch (caught6) {
  failed4 = true;
  if (!exit(manager4, caught6)) {
    throw caught6;
  }
} finally {
  if (!failed4) {
    exit(manager4);
  }
}
const manager5: Dynamic = new nullcontext(5);
const n = enter(manager5);
let failed5 = false;
try {
  print(n);
} catch (caught7) {
  failed5 = true;
  if (!exit(manager5, caught7)) {
    throw caught7;
  }
} finally {
  if (!failed5) {
    exit(manager5);
  }
}
