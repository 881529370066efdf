import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Closures read variables that are assigned later, deleted, or never.
const x = "global";
const counter = 0;

function later(): number {
  let later!: number;

  function k(): number {
    return py.boundFree(later, "later");
  }
  later = 5;
  return k();
}
py.signature(later, "later", []);

function never(): Dynamic {
  let z!: number;
  if (false) {
    z = 1;
  }

  function k(): number {
    return py.boundFree(z, "z");
  }
  try {
    return k();
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.NameError);
    return py.Tuple.of(py.typeName(e), py.str(e));
  }
}
py.signature(never, "never", []);

function functionLater(): string {
  function f(): string {
    return g2();
  }

  function g2(): string {
    return "g2";
  }
  return f();
}
py.signature(functionLater, "function_later", []);

function deleted(): Dynamic {
  let delMe: Dynamic;
  delMe = 1;

  function f(): Dynamic {
    return py.boundFree(delMe, "del_me");
  }
  const r = f();
  delMe = undefined as Dynamic;
  try {
    f();
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.NameError);
    return py.Tuple.of(r, py.str(e));
  }
  return null;
}
py.signature(deleted, "deleted", []);

function chainOfNonlocals(): Dynamic {
  py.print(x);

  function g(): Dynamic {
    let x: string = "inner";

    function h(): string {
      x = "changed";
      return x;
    }
    return py.Tuple.of(h(), x);
  }
  return py.Tuple.of(g(), x);
}
py.signature(chainOfNonlocals, "chain_of_nonlocals", []);

for (const function_ of py.Tuple.of(later, never, functionLater, deleted, chainOfNonlocals)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught3) {
    const error = py.toException(caught3);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
