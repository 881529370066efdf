import {
  type Dynamic,
  ValueError,
  call,
  enter,
  exit,
  keywords,
  print,
  range,
  rethrowUnless,
  signature,
} from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";
import { ExitStack } from "./runtime/python/stdlib/exit-stack.js";

let saved: Dynamic;
// ExitStack: order, callbacks, pop_all, errors.
const res: Dynamic = contextmanager(
  signature(
    function* res(n: Dynamic): Generator<Dynamic> {
      print("+", n);
      try {
        yield n;
      } finally {
        print("-", n);
      }
    },
    "res",
    ["n"],
  ),
);
const manager: Dynamic = new ExitStack();
let stack: Dynamic = enter(manager);
let failed = false;
try {
  const got: Dynamic[] = Array.from(range(3), (i: number) => stack.enterContext(call(res, [i])));
  stack.callback(print, "callback", keywords({ sep: "|" }));
  print(got);
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
try {
  const manager2: Dynamic = new ExitStack();
  stack = enter(manager2);
  let failed2 = false;
  try {
    stack.enterContext(call(res, ["x"]));
    throw new ValueError("boom");
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
} catch (caught3) {
  const e = rethrowUnless(caught3, ValueError);
  print(e);
}
const manager3: Dynamic = new ExitStack();
stack = enter(manager3);
let failed3 = false;
try {
  stack.enterContext(call(res, ["kept"]));
  saved = stack.popAll();
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
print("after");
saved.close();
