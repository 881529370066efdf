import {
  type Dynamic,
  ValueError,
  bytes,
  callMethod,
  enter,
  exit,
  getItem,
  jsonDump,
  jsonLoad,
  keywords,
  mul,
  print,
  repr,
  rethrowUnless,
  splitLines,
} from "./runtime/python/index.js";
import { redirect_stderr, redirect_stdout } from "./runtime/python/stdlib/contextlib.js";
import { writer } from "./runtime/python/stdlib/csv.js";
import { stderr, stdout } from "./runtime/python/stdlib/sys.js";
import { BytesIO, StringIO } from "./runtime/python/stdlib/text-io.js";

let result!: number;
let hidden: Dynamic;
// redirect_stdout, print with file and csv into text buffers.

function noisy(n: number): number {
  print("start");
  for (let i = 0; i < n; i++) {
    print(i, keywords({ end: " " }));
  }
  callMethod(stdout, "write", ["done\n"]);
  return mul(n, 2);
}

const buffer = new StringIO();
const manager: Dynamic = new redirect_stdout(buffer);
enter(manager);
let failed = false;
try {
  result = noisy(3);
  const manager2: Dynamic = new redirect_stdout(new StringIO());
  hidden = enter(manager2);
  let failed2 = false;
  try {
    print("hidden");
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
print(result, repr(buffer.getvalue()), repr(callMethod(hidden, "getvalue", [])));
const errors = new StringIO();
const manager3: Dynamic = new redirect_stderr(errors);
enter(manager3);
let failed3 = false;
try {
  print("warn", keywords({ file: stderr }));
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
print(repr(errors.getvalue()));
try {
  const manager4: Dynamic = new redirect_stdout(buffer);
  enter(manager4);
  let failed4 = false;
  try {
    noisy(1);
    throw new ValueError("inside");
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
} catch (caught5) {
  const e = rethrowUnless(caught5, ValueError);
  print(e, getItem(splitLines(buffer.getvalue()), -1));
}
const out = new StringIO(undefined, "");
callMethod(writer(out), "writerows", [
  [
    ["a", 1],
    ["b,c", null],
    ['q"', true],
  ],
]);
print(repr(out.getvalue()));
const stream = new StringIO();
jsonDump({ k: [1, null] }, stream, { indent: 1 });
stream.seek(0);
print(jsonLoad(stream), new BytesIO(bytes([97, 98, 10, 99, 100])).readlines());
