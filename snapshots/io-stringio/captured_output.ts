import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { redirect_stderr, redirect_stdout } from "./runtime/python/stdlib/contextlib.js";
import { writer } from "./runtime/python/stdlib/csv.js";
import { stderr, stdout } from "./runtime/python/stdlib/sys.js";
import { BytesIO, StringIO } from "./runtime/python/stdlib/text-io.js";

let result!: number;
let hidden: Dynamic;
// redirect_stdout, print with file and csv into text buffers.

function noisy(n: number): number {
  py.print("start");
  for (let i = 0; i < n; i++) {
    py.print(i, py.keywords({ end: " " }));
  }
  py.callMethod(stdout, "write", ["done\n"]);
  return py.mul(n, 2);
}

const buffer = new StringIO();
const manager: Dynamic = new redirect_stdout(buffer);
py.enter(manager);
let failed = false;
try {
  result = noisy(3);
  const manager2: Dynamic = new redirect_stdout(new StringIO());
  hidden = py.enter(manager2);
  let failed2 = false;
  try {
    py.print("hidden");
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
py.print(result, py.repr(buffer.getvalue()), py.repr(py.callMethod(hidden, "getvalue", [])));
const errors = new StringIO();
const manager3: Dynamic = new redirect_stderr(errors);
py.enter(manager3);
let failed3 = false;
try {
  py.print("warn", py.keywords({ file: stderr }));
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
py.print(py.repr(errors.getvalue()));
try {
  const manager4: Dynamic = new redirect_stdout(buffer);
  py.enter(manager4);
  let failed4 = false;
  try {
    noisy(1);
    throw new py.ValueError("inside");
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
} catch (caught5) {
  const e = py.rethrowUnless(caught5, py.ValueError);
  py.print(e, py.getItem(py.splitLines(buffer.getvalue()), -1));
}
const out = new StringIO(undefined, "");
py.callMethod(writer(out), "writerows", [
  [
    ["a", 1],
    ["b,c", null],
    ['q"', true],
  ],
]);
py.print(py.repr(out.getvalue()));
const stream = new StringIO();
py.jsonDump({ k: [1, null] }, stream, { indent: 1 });
stream.seek(0);
py.print(py.jsonLoad(stream), new BytesIO(py.bytes([97, 98, 10, 99, 100])).readlines());
