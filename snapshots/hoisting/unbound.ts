import {
  type Dynamic,
  NameError,
  type PyDict,
  UnboundLocalError,
  ZeroDivisionError,
  bound,
  boundGlobal,
  div,
  print,
  str,
  toException,
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
  const e = toException(caught);
  if (e instanceof UnboundLocalError) {
    print(e);
  } else {
    throw caught;
  }
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
  const e = toException(caught2);
  if (e instanceof UnboundLocalError) {
    print(typeName(e));
  } else {
    throw caught2;
  }
}
try {
  div(1, 0);
} catch (caught3) {
  const error = toException(caught3);
  if (error instanceof ZeroDivisionError) {
    err = error;
    kept = str(err);
    err = undefined as Dynamic;
  } else {
    throw caught3;
  }
}
print(boundGlobal(kept, "kept"));
try {
  boundGlobal(err, "err");
} catch (caught4) {
  const e = toException(caught4);
  if (e instanceof NameError) {
    print(e);
  } else {
    throw caught4;
  }
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
