import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { closing, contextmanager, redirect_stdout } from "./runtime/python/stdlib/contextlib.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// redirect_stdout, closing, manager as decorator, reuse errors.
const buf = new StringIO();
const manager: Dynamic = new redirect_stdout(buf);
py.enter(manager);
let failed = false;
try {
  py.print("captured", 1);
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
py.print(py.repr(buf.getvalue()));
class Res {
  close(): void {
    py.print("closed");
  }
}
const manager2: Dynamic = new closing(new Res());
const r = py.enter(manager2);
let failed2 = false;
try {
  py.print(py.typeName(r));
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
const tag: Dynamic = contextmanager(
  py.signature(
    function* tag(n: Dynamic): Generator<Dynamic> {
      py.print(`<${py.str(n)}>`);
      yield null;
      py.print(`</${py.str(n)}>`);
    },
    "tag",
    ["n"],
  ),
);
const hello: Dynamic = py.call(py.call(tag, ["p"]), [
  py.signature(
    function hello(): void {
      py.print("hello");
    },
    "hello",
    [],
  ),
]);
py.call(hello, []);
py.call(hello, []);
const empty: Dynamic = contextmanager(
  py.signature(
    function* empty(): Generator<Dynamic> {
      if (false) {
        yield null;
      }
    },
    "empty",
    [],
  ),
);
try {
  const manager3: Dynamic = py.call(empty, []);
  py.enter(manager3);
  let failed3 = false;
  try {
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
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.RuntimeError);
  py.print(e);
}
