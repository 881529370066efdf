import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";
import { ExitStack } from "./runtime/python/stdlib/exit-stack.js";

let saved: Dynamic;
// ExitStack: order, callbacks, pop_all, errors.
const res: Dynamic = contextmanager(
  py.signature(
    function* res(n: Dynamic): Generator<Dynamic> {
      py.print("+", n);
      try {
        yield n;
      } finally {
        py.print("-", n);
      }
    },
    "res",
    ["n"],
  ),
);
const manager: Dynamic = new ExitStack();
let stack: Dynamic = py.enter(manager);
let failed = false;
try {
  const got: Dynamic[] = Array.from(py.range(3), (i: number) => stack.enterContext(py.call(res, [i])));
  stack.callback(py.print, "callback", py.keywords({ sep: "|" }));
  py.print(got);
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
try {
  const manager2: Dynamic = new ExitStack();
  stack = py.enter(manager2);
  let failed2 = false;
  try {
    stack.enterContext(py.call(res, ["x"]));
    throw new py.ValueError("boom");
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
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.ValueError);
  py.print(e);
}
const manager3: Dynamic = new ExitStack();
stack = py.enter(manager3);
let failed3 = false;
try {
  stack.enterContext(py.call(res, ["kept"]));
  saved = stack.popAll();
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
py.print("after");
saved.close();
