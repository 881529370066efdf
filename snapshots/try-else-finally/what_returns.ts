import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Which of try, except, else and finally returns.
function tryReturns(): string {
  try {
    return "try";
  } finally {
    py.print("fin");
  }
}
py.signature(tryReturns, "try_returns", []);

function finallyWins(): string {
  try {
    return "try";
  } finally {
    return "finally";
  }
}
py.signature(finallyWins, "finally_wins", []);

function elseRaises(): void {
  try {
    let completed = false;
    try {
      completed = true;
    } catch (caught) {
      py.rethrowUnless(caught, py.ValueError);
      py.print("no");
    }
    if (completed) {
      throw new py.ValueError("else");
    }
  } finally {
    py.print("fin");
  }
}
py.signature(elseRaises, "else_raises", []);

function innerFinally(): string {
  try {
    try {
      throw new py.ValueError("in");
    } finally {
      py.print("inner fin");
    }
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.ValueError);
    return py.str(e);
  }
}
py.signature(innerFinally, "inner_finally", []);

function exceptReturns(): Dynamic {
  try {
    try {
      return py.div(1, 0);
    } catch (caught3) {
      py.rethrowUnless(caught3, py.ZeroDivisionError);
      return "except";
    }
    return "else";
  } finally {
    py.print("pp fin");
  }
}
py.signature(exceptReturns, "except_returns", []);

for (const function_ of py.Tuple.of(tryReturns, finallyWins, elseRaises, innerFinally, exceptReturns)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught4) {
    const error = py.toException(caught4);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
