import {
  type Dynamic,
  NameError,
  UnboundLocalError,
  ZeroDivisionError,
  bound,
  boundGlobal,
  div,
  print,
  rethrowUnless,
  str,
  typeName,
} from "./runtime/python/index.js";

let err: Dynamic;
let kept!: string;
// Reading a name that a branch did not bind.
function f(flag: boolean): number {
  let x!: number;
  if (flag) {
    x = 1;
  }
  return bound(x, "x");
}
print(f(true));
try {
  f(false);
} catch (caught) {
  const e = rethrowUnless(caught, UnboundLocalError);
  print(e);
}
function g(items: number[]): number {
  let item!: number;
  for (item of items) {
  }
  return bound(item, "item");
}
print(g([1, 2]));
try {
  g([]);
} catch (caught2) {
  const e = rethrowUnless(caught2, UnboundLocalError);
  print(typeName(e));
}
try {
  div(1, 0);
} catch (caught3) {
  err = rethrowUnless(caught3, ZeroDivisionError);
  kept = str(err);
  err = undefined as Dynamic;
}
print(boundGlobal(kept, "kept"));
try {
  boundGlobal(err, "err");
} catch (caught4) {
  const e = rethrowUnless(caught4, NameError);
  print(e);
}
function h(): string {
  try {
    return "try";
  } finally {
    const cleanup = 1;
    print("fin", cleanup);
  }
}
print(h());
