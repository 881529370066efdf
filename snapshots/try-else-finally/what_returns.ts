import {
  type Dynamic,
  Tuple,
  ValueError,
  ZeroDivisionError,
  call,
  div,
  getAttr,
  print,
  rethrowUnless,
  signature,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Which of try, except, else and finally returns.
function tryReturns(): string {
  try {
    return "try";
  } finally {
    print("fin");
  }
}
signature(tryReturns, "try_returns", []);

function finallyWins(): string {
  try {
    return "try";
  } finally {
    return "finally";
  }
}
signature(finallyWins, "finally_wins", []);

function elseRaises(): void {
  try {
    let completed = false;
    try {
      completed = true;
    } catch (caught) {
      rethrowUnless(caught, ValueError);
      print("no");
    }
    if (completed) {
      throw new ValueError("else");
    }
  } finally {
    print("fin");
  }
}
signature(elseRaises, "else_raises", []);

function innerFinally(): string {
  try {
    try {
      throw new ValueError("in");
    } finally {
      print("inner fin");
    }
  } catch (caught2) {
    const e = rethrowUnless(caught2, ValueError);
    return str(e);
  }
}
signature(innerFinally, "inner_finally", []);

function exceptReturns(): Dynamic {
  try {
    try {
      return div(1, 0);
    } catch (caught3) {
      rethrowUnless(caught3, ZeroDivisionError);
      return "except";
    }
    return "else";
  } finally {
    print("pp fin");
  }
}
signature(exceptReturns, "except_returns", []);

for (const function_ of Tuple.of(
  tryReturns,
  finallyWins,
  elseRaises,
  innerFinally,
  exceptReturns,
)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught4) {
    const error = toException(caught4);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
