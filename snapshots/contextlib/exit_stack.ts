import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { contextmanager, redirect_stdout } from "./runtime/python/stdlib/contextlib.js";
import { ExitStack } from "./runtime/python/stdlib/exit-stack.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// Callbacks and managers leave in reverse order; errors go through them.
class M {
  declare n: Dynamic;
  declare swallow: boolean;
  constructor(n: Dynamic, swallow: boolean = false) {
    const items: Dynamic[] = [n, swallow];
    this.n = items[0];
    this.swallow = items[1];
  }
  __enter__(): Dynamic {
    py.print("enter", this.n);
    return this.n;
  }
  __exit__(t: Dynamic, v: Dynamic, tb: Dynamic): boolean {
    py.print("exit", this.n, py.truthy(t) ? py.getAttr(t, "__name__") : null);
    return this.swallow;
  }
}
const manager: Dynamic = new ExitStack();
let stack: Dynamic = py.enter(manager);
let failed = false;
try {
  py.print(Array.from(py.range(2), (i: number) => stack.enterContext(new M(i))));
  stack.callback(py.print, "callback", py.keywords({ sep: "-", end: "!\n" }));
  stack.push(new M("pushed"));
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
const manager2: Dynamic = new ExitStack();
stack = py.enter(manager2);
let failed2 = false;
try {
  stack.enterContext(new M("outer", true));
  stack.enterContext(new M("inner"));
  throw new py.ValueError("x");
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
py.print("after");
stack = new ExitStack();
stack.callback(py.print, "late");
const kept = stack.popAll();
stack.close();
py.print("closed nothing");
kept.close();
const out = new StringIO();
const manager3: Dynamic = new redirect_stdout(out);
py.enter(manager3);
let failed3 = false;
try {
  py.print("captured");
} catch (caught3) {
  failed3 = true;
  if (!py.exit(manager3, caught3)) {
    throw caught3;
  }
} finally {
  if (!failed3) {
    py.exit(manager3);
  }
}
py.print(py.repr(out.getvalue()));
const cm: Dynamic = contextmanager(
  py.signature(
    function* cm(): Generator<Dynamic> {
      yield "v";
    },
    "cm",
    [],
  ),
);
const manager4: Dynamic = new ExitStack();
const s = py.enter(manager4);
let failed4 = false;
try {
  py.print(s.enterContext(py.call(cm, [])));
  try {
    s.enterContext(5);
  } catch (caught5) {
    const e = py.rethrowUnless(caught5, py.TypeError);
    py.print(e);
  }
} catch (caught4) {
  failed4 = true;
  if (!py.exit(manager4, caught4)) {
    throw caught4;
  }
} finally {
  if (!failed4) {
    py.exit(manager4);
  }
}
