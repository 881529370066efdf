import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let err: Dynamic;
let kept!: string;
// Reading a name that a branch did not bind.
function f(flag: boolean): number {
  let x!: number;
  if (flag) {
    x = 1;
  }
  return py.bound(x, "x");
}
py.print(f(true));
try {
  f(false);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.UnboundLocalError);
  py.print(e);
}
function g(items: number[]): number {
  let item!: number;
  for (item of items) {
  }
  return py.bound(item, "item");
}
py.print(g([1, 2]));
try {
  g([]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.UnboundLocalError);
  py.print(py.typeName(e));
}
try {
  py.div(1, 0);
} catch (caught3) {
  err = py.rethrowUnless(caught3, py.ZeroDivisionError);
  kept = py.str(err);
  err = undefined as Dynamic;
}
py.print(py.boundGlobal(kept, "kept"));
try {
  py.boundGlobal(err, "err");
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.NameError);
  py.print(e);
}
function h(): string {
  try {
    return "try";
  } finally {
    const cleanup = 1;
    py.print("fin", cleanup);
  }
}
py.print(h());
