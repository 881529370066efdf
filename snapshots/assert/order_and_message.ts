import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// assert evaluates its message only when it fails, whatever the message is.
const log: Dynamic[] = [];

function a(x: Dynamic, r: Dynamic = null): Dynamic {
  log.push(x);
  return r === null ? x : r;
}

function boom(x: string): Dynamic {
  log.push("boom" + x);
  throw new py.ValueError(x);
}

function raisingMessage(): Dynamic {
  if (!a(0)) {
    throw new py.AssertionError(boom("m"));
  }
  return null;
}
py.signature(raisingMessage, "raising_message", []);

function message(): Dynamic {
  if (!a(0)) {
    throw new py.AssertionError(a("msg"));
  }
  return null;
}
py.signature(message, "message", []);

function passing(): string {
  if (!a(1)) {
    throw new py.AssertionError(boom("m"));
  }
  return "fine";
}
py.signature(passing, "passing", []);

function withoutMessage(): Dynamic {
  if (!a(0)) {
    throw new py.AssertionError();
  }
  return null;
}
py.signature(withoutMessage, "without_message", []);

for (const function_ of py.Tuple.of(raisingMessage, message, passing, withoutMessage)) {
  py.clear(log);
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []), log);
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error, log);
  }
}
