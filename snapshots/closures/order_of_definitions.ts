import {
  type Dynamic,
  NameError,
  Tuple,
  boundFree,
  call,
  getAttr,
  print,
  rethrowUnless,
  signature,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Closures read variables that are assigned later, deleted, or never.
const x = "global";
const counter = 0;

function later(): number {
  let later!: number;

  function k(): number {
    return boundFree(later, "later");
  }
  later = 5;
  return k();
}
signature(later, "later", []);

function never(): Dynamic {
  let z!: number;
  if (false) {
    z = 1;
  }

  function k(): number {
    return boundFree(z, "z");
  }
  try {
    return k();
  } catch (caught) {
    const e = rethrowUnless(caught, NameError);
    return Tuple.of(typeName(e), str(e));
  }
}
signature(never, "never", []);

function functionLater(): string {
  function f(): string {
    return g2();
  }

  function g2(): string {
    return "g2";
  }
  return f();
}
signature(functionLater, "function_later", []);

function deleted(): Dynamic {
  let delMe: Dynamic;
  delMe = 1;

  function f(): Dynamic {
    return boundFree(delMe, "del_me");
  }
  const r = f();
  delMe = undefined as Dynamic;
  try {
    f();
  } catch (caught2) {
    const e = rethrowUnless(caught2, NameError);
    return Tuple.of(r, str(e));
  }
  return null;
}
signature(deleted, "deleted", []);

function chainOfNonlocals(): Dynamic {
  print(x);

  function g(): Dynamic {
    let x: string = "inner";

    function h(): string {
      x = "changed";
      return x;
    }
    return Tuple.of(h(), x);
  }
  return Tuple.of(g(), x);
}
signature(chainOfNonlocals, "chain_of_nonlocals", []);

for (const function_ of Tuple.of(later, never, functionLater, deleted, chainOfNonlocals)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught3) {
    const error = toException(caught3);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
