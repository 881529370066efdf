import {
  type Dynamic,
  Exception,
  RuntimeError,
  Tuple,
  TypeError,
  ValueError,
  ZeroDivisionError,
  call,
  enter,
  exit,
  floordiv,
  getAttr,
  getItem,
  int,
  is,
  print,
  raise,
  rethrowUnless,
  signature,
  str,
  typeName,
} from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";
import { wraps } from "./runtime/python/stdlib/functools.js";

// Layers that wrap errors: decorators, with blocks and loops that raise from, the root cause found by walking.

class AppError extends Exception {
  declare code: Dynamic;
  constructor(message: Dynamic, code: Dynamic = 1) {
    super(message);
    this.code = code;
  }
}

function wrapped(...rest: Dynamic[]): Dynamic {
  const kinds: Dynamic = Tuple.of(...rest);
  function decorate(f: Dynamic): Dynamic {
    const inner: Dynamic = wraps(f)(
      signature(
        function inner(...rest2: Dynamic[]): Dynamic {
          const args: Dynamic = Tuple.of(...rest2);
          try {
            return call(f, args);
          } catch (caught) {
            const e = rethrowUnless(caught, kinds);
            throw raise(
              new AppError(`${str(getAttr(f, "__name__"))} failed: ${str(e)}`, args.length),
              e,
            );
          }
        },
        "wrapped.<locals>.decorate.<locals>.inner",
        ["*args"],
      ),
    );

    return inner;
  }
  signature(decorate, "wrapped.<locals>.decorate", ["f"]);

  return decorate;
}

const parse: Dynamic = call(wrapped(ValueError, ZeroDivisionError), [
  signature(
    function parse(text: Dynamic): number {
      return floordiv(10, int(text));
    },
    "parse",
    ["text"],
  ),
]);

const layer: Dynamic = contextmanager(
  signature(
    function* layer(name: Dynamic): Generator<Dynamic> {
      try {
        yield name;
      } catch (caught2) {
        const e = rethrowUnless(caught2, AppError);
        throw raise(new RuntimeError(name), e);
      }
    },
    "layer",
    ["name"],
  ),
);

function root(e: Dynamic): Dynamic {
  while (getAttr(e, "__cause__") != null) {
    e = getAttr(e, "__cause__");
  }
  return e;
}

for (const text of Tuple.of("2", "x", "0")) {
  try {
    const manager: Dynamic = call(layer, ["outer"]);
    enter(manager);
    let failed = false;
    try {
      const manager2: Dynamic = call(layer, ["inner"]);
      const name = enter(manager2);
      let failed2 = false;
      try {
        print(call(parse, [text]), name);
      } catch (caught4) {
        failed2 = true;
        if (!exit(manager2, caught4)) {
          throw caught4;
        }
      } finally {
        if (!failed2) {
          exit(manager2);
        }
      }
    } catch (caught3) {
      failed = true;
      if (!exit(manager, caught3)) {
        throw caught3;
      }
    } finally {
      if (!failed) {
        exit(manager);
      }
    }
  } catch (caught5) {
    const e = rethrowUnless(caught5, RuntimeError);
    print(
      e,
      "|",
      getAttr(e, "__cause__"),
      "|",
      getAttr(getAttr(e, "__cause__"), "code"),
      "|",
      typeName(root(e)),
      getAttr(root(e), "args"),
    );
  }
}
try {
  call(parse, [null]);
} catch (caught6) {
  const e = rethrowUnless(caught6, TypeError);
  print(typeName(e), getAttr(e, "__cause__"));
}
const errors: Dynamic[] = [];
for (let n = 0; n < 2; n++) {
  try {
    throw raise(new AppError(n), errors.length > 0 ? getItem(errors, -1) : null);
  } catch (caught7) {
    const e = rethrowUnless(caught7, AppError);
    errors.push(e);
  }
}
print(
  is(getAttr(getItem(errors, 1), "__cause__"), getItem(errors, 0)),
  getAttr(getItem(errors, 0), "__cause__"),
);
