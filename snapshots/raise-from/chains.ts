import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Causes and contexts of exceptions, suppressed ones, and what is no cause.
function show(e: Dynamic): void {
  const out: string[] = [];
  while (e != null) {
    out.push(`${py.str(py.typeName(e))}(${py.str(e)})` + (py.truthy(py.getAttr(e, "__suppress_context__")) ? "!" : ""));
    e = py.getAttr(e, "__cause__") != null ? py.getAttr(e, "__cause__") : py.getAttr(e, "__context__");
  }
  py.print(out.join(" <- "));
}

function implicitContext(): void {
  try {
    py.div(1, 0);
  } catch (caught) {
    py.rethrowUnless(caught, py.ZeroDivisionError);
    try {
      py.getItem(new py.Dict(), "k");
    } catch (raised) {
      throw py.inContext(raised, caught);
    }
  }
}
py.signature(implicitContext, "implicit_context", []);

function explicitCause(): void {
  try {
    py.div(1, 0);
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.ZeroDivisionError);
    try {
      throw py.raise(new py.ValueError("v"), e);
    } catch (raised2) {
      throw py.inContext(raised2, caught2);
    }
  }
}
py.signature(explicitCause, "explicit_cause", []);

function causeNone(): void {
  try {
    py.div(1, 0);
  } catch (caught3) {
    py.rethrowUnless(caught3, py.ZeroDivisionError);
    try {
      throw py.raise(new py.ValueError("v"), null);
    } catch (raised3) {
      throw py.inContext(raised3, caught3);
    }
  }
}
py.signature(causeNone, "cause_none", []);

function causeIsNoException(): void {
  throw py.raise(new py.ValueError("a"), 5);
}
py.signature(causeIsNoException, "cause_is_no_exception", []);

function causeIsAClass(): void {
  throw py.raise(new py.ValueError("x"), py.KeyError);
}
py.signature(causeIsAClass, "cause_is_a_class", []);

function raisedInFinally(): void {
  let pending: Dynamic;
  try {
    throw new py.ValueError("first");
  } catch (caught4) {
    pending = caught4;
    throw caught4;
  } finally {
    try {
      throw new py.KeyError("second");
    } catch (raised4) {
      throw py.inContext(raised4, pending);
    }
  }
}
py.signature(raisedInFinally, "raised_in_finally", []);

function causeAndContext(): void {
  try {
    try {
      throw new py.ValueError("1");
    } catch (caught5) {
      const e = py.rethrowUnless(caught5, py.ValueError);
      try {
        throw py.raise(new py.KeyError("2"), e);
      } catch (raised5) {
        throw py.inContext(raised5, caught5);
      }
    }
  } catch (caught6) {
    const e = py.rethrowUnless(caught6, py.KeyError);
    try {
      throw new py.RuntimeError("3");
    } catch (raised6) {
      throw py.inContext(raised6, caught6);
    }
  }
}
py.signature(causeAndContext, "cause_and_context", []);

function keptException(): Dynamic {
  let err: Dynamic;
  try {
    throw new py.ValueError("a");
  } catch (caught7) {
    const e = py.rethrowUnless(caught7, py.ValueError);
    try {
      err = e;
    } catch (raised7) {
      throw py.inContext(raised7, caught7);
    }
  }
  return py.Tuple.of(
    py.getAttr(err, "args"),
    py.getAttr(err, "__traceback__") != null,
    py.getAttr(err, "__context__"),
    py.getAttr(err, "__cause__"),
  );
}
py.signature(keptException, "kept_exception", []);

for (const function_ of py.Tuple.of(
  implicitContext,
  explicitCause,
  causeNone,
  causeIsNoException,
  causeIsAClass,
  raisedInFinally,
  causeAndContext,
  keptException,
)) {
  py.print(py.getAttr(function_, "__name__"), py.keywords({ end: ": " }));
  try {
    py.print(py.call(function_, []));
  } catch (caught8) {
    const error = py.toException(caught8);
    try {
      show(error);
    } catch (raised8) {
      throw py.inContext(raised8, caught8);
    }
  }
}
