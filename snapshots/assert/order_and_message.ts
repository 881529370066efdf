import {
  AssertionError,
  type Dynamic,
  Tuple,
  ValueError,
  call,
  clear,
  getAttr,
  print,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// assert evaluates its message only when it fails, whatever the message is.
const log: Dynamic[] = [];

function a(x: Dynamic, r: Dynamic = null): Dynamic {
  log.push(x);
  return r === null ? x : r;
}

function boom(x: string): Dynamic {
  log.push("boom" + x);
  throw new ValueError(x);
}

function raisingMessage(): Dynamic {
  if (!a(0)) {
    throw new AssertionError(boom("m"));
  }
  return null;
}
signature(raisingMessage, "raising_message", []);

function message(): Dynamic {
  if (!a(0)) {
    throw new AssertionError(a("msg"));
  }
  return null;
}
signature(message, "message", []);

function passing(): string {
  if (!a(1)) {
    throw new AssertionError(boom("m"));
  }
  return "fine";
}
signature(passing, "passing", []);

function withoutMessage(): Dynamic {
  if (!a(0)) {
    throw new AssertionError();
  }
  return null;
}
signature(withoutMessage, "without_message", []);

for (const function_ of Tuple.of(raisingMessage, message, passing, withoutMessage)) {
  clear(log);
  try {
    print(getAttr(function_, "__name__"), call(function_, []), log);
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error, log);
  }
}
