import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let a!: number;
let b!: number;
let i!: number;
let last!: number;
let inside!: string;
let body!: string;
// Names bound in blocks and read afterwards.
function load(fail: boolean): Dynamic {
  let data: Dynamic;
  try {
    if (fail) {
      throw new py.OSError("no file");
    }
    data = "loaded";
  } catch (caught) {
    py.rethrowUnless(caught, py.OSError);
    data = null;
  }
  return data;
}
py.print(load(true), load(false));
if (true) {
  a = 1;
} else {
  b = 2;
}
py.print(py.boundGlobal(a, "a"));
try {
  py.print(py.boundGlobal(b, "b"));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.NameError);
  py.print(e);
}
for (i of py.range(3)) {
  last = py.mul(i, 10);
}
py.print(py.boundGlobal(i, "i"), py.boundGlobal(last, "last"));
while (true) {
  inside = "w";
  break;
}
py.print(inside);
class M {
  __enter__(): string {
    return "res";
  }
  __exit__(...rest: Dynamic[]): void {
    const a: Dynamic = py.Tuple.of(...rest);
  }
}
const manager: Dynamic = new M();
const res = py.enter(manager);
let failed = false;
try {
  body = res.toUpperCase();
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
py.print(res, body);
