import {
  type Dynamic,
  TypeError,
  ValueError,
  call,
  enter,
  exit,
  getAttr,
  keywords,
  print,
  range,
  repr,
  rethrowUnless,
  signature,
  truthy,
} from "./runtime/python/index.js";
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
    print("enter", this.n);
    return this.n;
  }
  __exit__(t: Dynamic, v: Dynamic, tb: Dynamic): boolean {
    print("exit", this.n, truthy(t) ? getAttr(t, "__name__") : null);
    return this.swallow;
  }
}
const manager: Dynamic = new ExitStack();
let stack: Dynamic = enter(manager);
let failed = false;
try {
  print(Array.from(range(2), (i: number) => stack.enterContext(new M(i))));
  stack.callback(print, "callback", keywords({ sep: "-", end: "!\n" }));
  stack.push(new M("pushed"));
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
const manager2: Dynamic = new ExitStack();
stack = enter(manager2);
let failed2 = false;
try {
  stack.enterContext(new M("outer", true));
  stack.enterContext(new M("inner"));
  throw new ValueError("x");
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
print("after");
stack = new ExitStack();
stack.callback(print, "late");
const kept = stack.popAll();
stack.close();
print("closed nothing");
kept.close();
const out = new StringIO();
const manager3: Dynamic = new redirect_stdout(out);
enter(manager3);
let failed3 = false;
try {
  print("captured");
} catch (caught3) {
  failed3 = true;
  if (!exit(manager3, caught3)) {
    throw caught3;
  }
} finally {
  if (!failed3) {
    exit(manager3);
  }
}
print(repr(out.getvalue()));
const cm: Dynamic = contextmanager(
  signature(
    function* cm(): Generator<Dynamic> {
      yield "v";
    },
    "cm",
    [],
  ),
);
const manager4: Dynamic = new ExitStack();
const s = enter(manager4);
let failed4 = false;
try {
  print(s.enterContext(call(cm, [])));
  try {
    s.enterContext(5);
  } catch (caught5) {
    const e = rethrowUnless(caught5, TypeError);
    print(e);
  }
} catch (caught4) {
  failed4 = true;
  if (!exit(manager4, caught4)) {
    throw caught4;
  }
} finally {
  if (!failed4) {
    exit(manager4);
  }
}
