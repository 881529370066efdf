import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// send, throw and close of generators that run, that have not begun and that are done.
function* count(n: number): Generator<Dynamic> {
  py.print("start");
  try {
    for (let i = 0; i < n; i++) {
      const got = (yield i) ?? null;
      if (py.truthy(got)) {
        py.print("got", got);
      }
    }
    return "ret";
  } catch (caught) {
    py.rethrowUnless(caught, py.GeneratorExit);
    py.print("closed");
    throw caught;
  } finally {
    py.print("fin");
  }
}

function send(): Dynamic {
  const g = count(3);
  return py.Tuple.of(py.next(g), py.send(g, "x"), py.list(g));
}
py.signature(send, "send", []);

function returnValue(): Dynamic {
  const g = count(1);
  py.next(g);
  try {
    py.next(g);
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.StopIteration);
    return py.getAttr(e, "value");
  }
  return null;
}
py.signature(returnValue, "return_value", []);

function sendTooEarly(): void {
  const g = count(3);
  py.send(g, "early");
}
py.signature(sendTooEarly, "send_too_early", []);

function closeTwice(): Dynamic {
  const g = count(3);
  py.next(g);
  py.closeGenerator(g);
  py.closeGenerator(g);
  return py.Tuple.of(py.list(g), py.next(g, "done"));
}
py.signature(closeTwice, "close_twice", []);

function throwEnds(): Dynamic {
  const g = count(3);
  py.next(g);
  return py.throwInto(g, new py.KeyError("k"));
}
py.signature(throwEnds, "throw_ends", []);

function closeBeforeStart(): number[] {
  const g = count(3);
  py.closeGenerator(g);
  return py.list(g);
}
py.signature(closeBeforeStart, "close_before_start", []);

for (const function_ of py.Tuple.of(send, returnValue, sendTooEarly, closeTwice, throwEnds, closeBeforeStart)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught3) {
    const error = py.toException(caught3);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
