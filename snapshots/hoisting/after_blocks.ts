import {
  type Dynamic,
  NameError,
  OSError,
  Tuple,
  boundGlobal,
  enter,
  exit,
  mul,
  print,
  range,
  rethrowUnless,
} from "./runtime/python/index.js";

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
      throw new OSError("no file");
    }
    data = "loaded";
  } catch (caught) {
    rethrowUnless(caught, OSError);
    data = null;
  }
  return data;
}
print(load(true), load(false));
if (true) {
  a = 1;
} else {
  b = 2;
}
print(boundGlobal(a, "a"));
try {
  print(boundGlobal(b, "b"));
} catch (caught2) {
  const e = rethrowUnless(caught2, NameError);
  print(e);
}
for (i of range(3)) {
  last = mul(i, 10);
}
print(boundGlobal(i, "i"), boundGlobal(last, "last"));
while (true) {
  inside = "w";
  break;
}
print(inside);
class M {
  __enter__(): string {
    return "res";
  }
  __exit__(...rest: Dynamic[]): void {
    const a: Dynamic = Tuple.of(...rest);
  }
}
const manager: Dynamic = new M();
const res = enter(manager);
let failed = false;
try {
  body = res.toUpperCase();
} catch (caught3) {
  failed = true;
  if (!exit(manager, caught3)) {
    throw caught3;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
print(res, body);
