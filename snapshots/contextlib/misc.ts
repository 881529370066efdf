import {
  type Dynamic,
  RuntimeError,
  call,
  enter,
  exit,
  print,
  repr,
  rethrowUnless,
  signature,
  str,
  typeName,
} from "./runtime/python/index.js";
import { closing, contextmanager, redirect_stdout } from "./runtime/python/stdlib/contextlib.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// redirect_stdout, closing, manager as decorator, reuse errors.
const buf = new StringIO();
const manager: Dynamic = new redirect_stdout(buf);
enter(manager);
let failed = false;
try {
  print("captured", 1);
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
print(repr(buf.getvalue()));
class Res {
  close(): void {
    print("closed");
  }
}
const manager2: Dynamic = new closing(new Res());
const r = enter(manager2);
let failed2 = false;
try {
  print(typeName(r));
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
const tag: Dynamic = contextmanager(
  signature(
    function* tag(n: Dynamic): Generator<Dynamic> {
      print(`<${str(n)}>`);
      yield null;
      print(`</${str(n)}>`);
    },
    "tag",
    ["n"],
  ),
);
const hello: Dynamic = call(call(tag, ["p"]), [
  signature(
    function hello(): void {
      print("hello");
    },
    "hello",
    [],
  ),
]);
call(hello, []);
call(hello, []);
const empty: Dynamic = contextmanager(
  signature(
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
  const manager3: Dynamic = call(empty, []);
  enter(manager3);
  let failed3 = false;
  try {
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
} catch (caught4) {
  const e = rethrowUnless(caught4, RuntimeError);
  print(e);
}
