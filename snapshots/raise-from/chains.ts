import {
  Dict,
  type Dynamic,
  KeyError,
  RuntimeError,
  Tuple,
  ValueError,
  ZeroDivisionError,
  call,
  div,
  getAttr,
  getItem,
  inContext,
  keywords,
  print,
  raise,
  rethrowUnless,
  signature,
  str,
  toException,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// Causes and contexts of exceptions, suppressed ones, and what is no cause.
function show(e: Dynamic): void {
  const out: string[] = [];
  while (e != null) {
    out.push(
      `${str(typeName(e))}(${str(e)})` + (truthy(getAttr(e, "__suppress_context__")) ? "!" : ""),
    );
    e = getAttr(e, "__cause__") != null ? getAttr(e, "__cause__") : getAttr(e, "__context__");
  }
  print(out.join(" <- "));
}

function implicitContext(): void {
  try {
    div(1, 0);
  } catch (caught) {
    rethrowUnless(caught, ZeroDivisionError);
    try {
      getItem(new Dict(), "k");
    } catch (raised) {
      throw inContext(raised, caught);
    }
  }
}
signature(implicitContext, "implicit_context", []);

function explicitCause(): void {
  try {
    div(1, 0);
  } catch (caught2) {
    const e = rethrowUnless(caught2, ZeroDivisionError);
    try {
      throw raise(new ValueError("v"), e);
    } catch (raised2) {
      throw inContext(raised2, caught2);
    }
  }
}
signature(explicitCause, "explicit_cause", []);

function causeNone(): void {
  try {
    div(1, 0);
  } catch (caught3) {
    rethrowUnless(caught3, ZeroDivisionError);
    try {
      throw raise(new ValueError("v"), null);
    } catch (raised3) {
      throw inContext(raised3, caught3);
    }
  }
}
signature(causeNone, "cause_none", []);

function causeIsNoException(): void {
  throw raise(new ValueError("a"), 5);
}
signature(causeIsNoException, "cause_is_no_exception", []);

function causeIsAClass(): void {
  throw raise(new ValueError("x"), KeyError);
}
signature(causeIsAClass, "cause_is_a_class", []);

function raisedInFinally(): void {
  let pending: Dynamic;
  try {
    throw new ValueError("first");
  } catch (caught4) {
    pending = caught4;
    throw caught4;
  } finally {
    try {
      throw new KeyError("second");
    } catch (raised4) {
      throw inContext(raised4, pending);
    }
  }
}
signature(raisedInFinally, "raised_in_finally", []);

function causeAndContext(): void {
  try {
    try {
      throw new ValueError("1");
    } catch (caught5) {
      const e = rethrowUnless(caught5, ValueError);
      try {
        throw raise(new KeyError("2"), e);
      } catch (raised5) {
        throw inContext(raised5, caught5);
      }
    }
  } catch (caught6) {
    const e = rethrowUnless(caught6, KeyError);
    try {
      throw new RuntimeError("3");
    } catch (raised6) {
      throw inContext(raised6, caught6);
    }
  }
}
signature(causeAndContext, "cause_and_context", []);

function keptException(): Dynamic {
  let err: Dynamic;
  try {
    throw new ValueError("a");
  } catch (caught7) {
    const e = rethrowUnless(caught7, ValueError);
    try {
      err = e;
    } catch (raised7) {
      throw inContext(raised7, caught7);
    }
  }
  return Tuple.of(
    getAttr(err, "args"),
    getAttr(err, "__traceback__") != null,
    getAttr(err, "__context__"),
    getAttr(err, "__cause__"),
  );
}
signature(keptException, "kept_exception", []);

for (const function_ of Tuple.of(
  implicitContext,
  explicitCause,
  causeNone,
  causeIsNoException,
  causeIsAClass,
  raisedInFinally,
  causeAndContext,
  keptException,
)) {
  print(getAttr(function_, "__name__"), keywords({ end: ": " }));
  try {
    print(call(function_, []));
  } catch (caught8) {
    const error = toException(caught8);
    try {
      show(error);
    } catch (raised8) {
      throw inContext(raised8, caught8);
    }
  }
}
