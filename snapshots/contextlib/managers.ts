import {
  Dict,
  type Dynamic,
  Exception,
  IndexError,
  KeyError,
  RuntimeError,
  Tuple,
  ValueError,
  call,
  callMethod,
  enter,
  exit,
  getItem,
  print,
  rethrowUnless,
  signature,
  str,
  typeName,
} from "./runtime/python/index.js";
import {
  ContextDecorator,
  closing,
  contextmanager,
  nullcontext,
  suppress,
} from "./runtime/python/stdlib/contextlib.js";

// Generator managers: values, exceptions, reuse.
const tag: Dynamic = contextmanager(
  signature(
    function* tag(name: Dynamic): Generator<Dynamic> {
      print(`<${str(name)}>`);
      try {
        yield callMethod(name, "upper", []);
      } catch (caught) {
        const e = rethrowUnless(caught, ValueError);
        print("swallowed", e);
      } finally {
        print(`</${str(name)}>`);
      }
    },
    "tag",
    ["name"],
  ),
);
const manager: Dynamic = call(tag, ["a"]);
const x = enter(manager);
let failed = false;
try {
  print(x);
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
const manager2: Dynamic = call(tag, ["b"]);
enter(manager2);
let failed2 = false;
try {
  throw new ValueError("inside");
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
  const manager3: Dynamic = call(tag, ["c"]);
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
const f: Dynamic = call(call(tag, ["deco"]), [
  signature(
    function f(n: Dynamic): Dynamic {
      print("f", n);
      return n;
    },
    "f",
    ["n"],
  ),
]);
print(call(f, [1]), call(f, [2]));
const never: Dynamic = contextmanager(
  signature(
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
  const manager4: Dynamic = call(never, []);
  enter(manager4);
  let failed4 = false;
  try {
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
} catch (caught7) {
  const e = rethrowUnless(caught7, RuntimeError);
  print(e);
}
const twice: Dynamic = contextmanager(
  signature(
    function* twice(): Generator<Dynamic> {
      yield 1;
      yield 2;
    },
    "twice",
    [],
  ),
);
try {
  const manager5: Dynamic = call(twice, []);
  enter(manager5);
  let failed5 = false;
  try {
  } catch (caught8) {
    failed5 = true;
    if (!exit(manager5, caught8)) {
      throw caught8;
    }
  } finally {
    if (!failed5) {
      exit(manager5);
    }
  }
} catch (caught9) {
  const e = rethrowUnless(caught9, RuntimeError);
  print(e);
}
const manager6: Dynamic = new suppress(KeyError, IndexError);
enter(manager6);
let failed6 = false;
try {
  print(getItem(new Dict(), "x"));
} catch (caught10) {
  failed6 = true;
  if (!exit(manager6, caught10)) {
    throw caught10;
  }
} finally {
  if (!failed6) {
    exit(manager6);
  }
}
const manager7: Dynamic = new suppress(Exception);
const s = enter(manager7);
let failed7 = false;
try {
  print(s);
} catch (caught11) {
  failed7 = true;
  if (!exit(manager7, caught11)) {
    throw caught11;
  }
} finally {
  if (!failed7) {
    exit(manager7);
  }
}
const manager8: Dynamic = new nullcontext(5);
const n = enter(manager8);
let failed8 = false;
try {
  print(n);
} catch (caught12) {
  failed8 = true;
  if (!exit(manager8, caught12)) {
    throw caught12;
  }
} finally {
  if (!failed8) {
    exit(manager8);
  }
}
class C {
  close(): void {
    print("closed");
  }
}
const manager9: Dynamic = new closing(new C());
const c = enter(manager9);
let failed9 = false;
try {
  print(typeName(c));
} catch (caught13) {
  failed9 = true;
  if (!exit(manager9, caught13)) {
    throw caught13;
  }
} finally {
  if (!failed9) {
    exit(manager9);
  }
}
class Deco extends ContextDecorator {
  __enter__(): Deco {
    print("in");
    return this;
  }
  __exit__(...rest: Dynamic[]): boolean {
    const exc: Dynamic = Tuple.of(...rest);
    print("out", getItem(exc, 0));
    return false;
  }
}
const g: Dynamic = call(new Deco(), [
  signature(
    function g(): number {
      print("body");
      return 3;
    },
    "g",
    [],
  ),
]);
print(call(g, []));
