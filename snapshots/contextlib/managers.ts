import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  ContextDecorator,
  closing,
  contextmanager,
  nullcontext,
  suppress,
} from "./runtime/python/stdlib/contextlib.js";

// Generator managers: values, exceptions, reuse.
const tag: Dynamic = contextmanager(
  py.signature(
    function* tag(name: Dynamic): Generator<Dynamic> {
      py.print(`<${py.str(name)}>`);
      try {
        yield py.callMethod(name, "upper", []);
      } catch (caught) {
        const e = py.rethrowUnless(caught, py.ValueError);
        py.print("swallowed", e);
      } finally {
        py.print(`</${py.str(name)}>`);
      }
    },
    "tag",
    ["name"],
  ),
);
const manager: Dynamic = py.call(tag, ["a"]);
const x = py.enter(manager);
let failed = false;
try {
  py.print(x);
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
const manager2: Dynamic = py.call(tag, ["b"]);
py.enter(manager2);
let failed2 = false;
try {
  throw new py.ValueError("inside");
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
  const manager3: Dynamic = py.call(tag, ["c"]);
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
const f: Dynamic = py.call(py.call(tag, ["deco"]), [
  py.signature(
    function f(n: Dynamic): Dynamic {
      py.print("f", n);
      return n;
    },
    "f",
    ["n"],
  ),
]);
py.print(py.call(f, [1]), py.call(f, [2]));
const never: Dynamic = contextmanager(
  py.signature(
    function* never(): Generator<Dynamic> {
      if (false) {
        yield null;
      }
    },
    "never",
    [],
  ),
);
try {
  const manager4: Dynamic = py.call(never, []);
  py.enter(manager4);
  let failed4 = false;
  try {
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
} catch (caught7) {
  const e = py.rethrowUnless(caught7, py.RuntimeError);
  py.print(e);
}
const twice: Dynamic = contextmanager(
  py.signature(
    function* twice(): Generator<Dynamic> {
      yield 1;
      yield 2;
    },
    "twice",
    [],
  ),
);
try {
  const manager5: Dynamic = py.call(twice, []);
  py.enter(manager5);
  let failed5 = false;
  try {
  } catch (caught8) {
    failed5 = true;
    if (!py.exit(manager5, caught8)) {
      throw caught8;
    }
  } finally {
    if (!failed5) {
      py.exit(manager5);
    }
  }
} catch (caught9) {
  const e = py.rethrowUnless(caught9, py.RuntimeError);
  py.print(e);
}
const manager6: Dynamic = new suppress(py.KeyError, py.IndexError);
py.enter(manager6);
let failed6 = false;
try {
  py.print(py.getItem(new py.Dict(), "x"));
} catch (caught10) {
  failed6 = true;
  if (!py.exit(manager6, caught10)) {
    throw caught10;
  }
} finally {
  if (!failed6) {
    py.exit(manager6);
  }
}
const manager7: Dynamic = new suppress(py.Exception);
const s = py.enter(manager7);
let failed7 = false;
try {
  py.print(s);
} catch (caught11) {
  failed7 = true;
  if (!py.exit(manager7, caught11)) {
    throw caught11;
  }
} finally {
  if (!failed7) {
    py.exit(manager7);
  }
}
const manager8: Dynamic = new nullcontext(5);
const n = py.enter(manager8);
let failed8 = false;
try {
  py.print(n);
} catch (caught12) {
  failed8 = true;
  if (!py.exit(manager8, caught12)) {
    throw caught12;
  }
} finally {
  if (!failed8) {
    py.exit(manager8);
  }
}
class C {
  close(): void {
    py.print("closed");
  }
}
const manager9: Dynamic = new closing(new C());
const c = py.enter(manager9);
let failed9 = false;
try {
  py.print(py.typeName(c));
} catch (caught13) {
  failed9 = true;
  if (!py.exit(manager9, caught13)) {
    throw caught13;
  }
} finally {
  if (!failed9) {
    py.exit(manager9);
  }
}
class Deco extends ContextDecorator {
  __enter__(): Deco {
    py.print("in");
    return this;
  }
  __exit__(...rest: Dynamic[]): boolean {
    const exc: Dynamic = py.Tuple.of(...rest);
    py.print("out", py.getItem(exc, 0));
    return false;
  }
}
const g: Dynamic = py.call(new Deco(), [
  py.signature(
    function g(): number {
      py.print("body");
      return 3;
    },
    "g",
    [],
  ),
]);
py.print(py.call(g, []));
