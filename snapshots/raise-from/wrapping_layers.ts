import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";
import { wraps } from "./runtime/python/stdlib/functools.js";

// Layers that wrap errors: decorators, with blocks and loops that raise from, the root cause found by walking.

class AppError extends py.Exception {
  declare code: Dynamic;
  constructor(message: Dynamic, code: Dynamic = 1) {
    super(message);
    this.code = code;
  }
}

function wrapped(...rest: Dynamic[]): Dynamic {
  const kinds: Dynamic = py.Tuple.of(...rest);
  function decorate(f: Dynamic): Dynamic {
    const inner: Dynamic = wraps(f)(
      py.signature(
        function inner(...rest2: Dynamic[]): Dynamic {
          const args: Dynamic = py.Tuple.of(...rest2);
          try {
            return py.call(f, args);
          } catch (caught) {
            const e = py.rethrowUnless(caught, kinds);
            throw py.raise(new AppError(`${py.str(py.getAttr(f, "__name__"))} failed: ${py.str(e)}`, args.length), e);
          }
        },
        "wrapped.<locals>.decorate.<locals>.inner",
        ["*args"],
      ),
    );

    return inner;
  }
  py.signature(decorate, "wrapped.<locals>.decorate", ["f"]);

  return decorate;
}

const parse: Dynamic = py.call(wrapped(py.ValueError, py.ZeroDivisionError), [
  py.signature(
    function parse(text: Dynamic): number {
      return py.floordiv(10, py.int(text));
    },
    "parse",
    ["text"],
  ),
]);

const layer: Dynamic = contextmanager(
  py.signature(
    function* layer(name: Dynamic): Generator<Dynamic> {
      try {
        yield name;
      } catch (caught2) {
        const e = py.rethrowUnless(caught2, AppError);
        throw py.raise(new py.RuntimeError(name), e);
      }
    },
    "layer",
    ["name"],
  ),
);

function root(e: Dynamic): Dynamic {
  while (py.getAttr(e, "__cause__") != null) {
    e = py.getAttr(e, "__cause__");
  }
  return e;
}

for (const text of py.Tuple.of("2", "x", "0")) {
  try {
    const manager: Dynamic = py.call(layer, ["outer"]);
    py.enter(manager);
    let failed = false;
    try {
      const manager2: Dynamic = py.call(layer, ["inner"]);
      const name = py.enter(manager2);
      let failed2 = false;
      try {
        py.print(py.call(parse, [text]), name);
      } catch (caught4) {
        failed2 = true;
        if (!py.exit(manager2, caught4)) {
          throw caught4;
        }
      } finally {
        if (!failed2) {
          py.exit(manager2);
        }
      }
    } catch (caught3) {
      failed = true;
      if (!py.exit(manager, caught3)) {
        throw caught3;
      }
    } finally {
      if (!failed) {
        py.exit(manager);
      }
    }
  } catch (caught5) {
    const e = py.rethrowUnless(caught5, py.RuntimeError);
    py.print(
      e,
      "|",
      py.getAttr(e, "__cause__"),
      "|",
      py.getAttr(py.getAttr(e, "__cause__"), "code"),
      "|",
      py.typeName(root(e)),
      py.getAttr(root(e), "args"),
    );
  }
}
try {
  py.call(parse, [null]);
} catch (caught6) {
  const e = py.rethrowUnless(caught6, py.TypeError);
  py.print(py.typeName(e), py.getAttr(e, "__cause__"));
}
const errors: Dynamic[] = [];
for (let n = 0; n < 2; n++) {
  try {
    throw py.raise(new AppError(n), errors.length > 0 ? py.getItem(errors, -1) : null);
  } catch (caught7) {
    const e = py.rethrowUnless(caught7, AppError);
    errors.push(e);
  }
}
py.print(
  py.is(py.getAttr(py.getItem(errors, 1), "__cause__"), py.getItem(errors, 0)),
  py.getAttr(py.getItem(errors, 0), "__cause__"),
);
