import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let run: Dynamic;
// A generator that throw or close ended before its first step takes any value of send and stops
function* steps(limit: number = 3): Generator<Dynamic> {
  const done: Dynamic[] = [];
  while (done.length < limit) {
    try {
      done.push((yield done.length) ?? null);
    } catch (caught) {
      const error = py.rethrowUnless(caught, py.ValueError);
      done.push(py.repr(error));
    }
  }
  return done;
}

for (const end of py.Tuple.of("throw", "close", "neither")) {
  run = steps();
  try {
    if (end === "throw") {
      py.throwInto(run, new py.KeyError("early"));
    } else if (end === "close") {
      py.print(py.closeGenerator(run));
    }
  } catch (caught2) {
    const error = py.rethrowUnless(caught2, py.KeyError);
    py.print("raised", error);
  }
  try {
    py.print(py.send(run, "value"));
  } catch (caught3) {
    const error2 = py.toException(caught3);
    if (error2 instanceof py.StopIteration) {
      const stop = error2;
      py.print(end, "stopped", py.getAttr(stop, "value"));
    } else if (error2 instanceof py.TypeError) {
      const error = error2;
      py.print(end, error);
    } else {
      throw caught3;
    }
  }
}

run = steps(1);
py.print(py.next(run));
try {
  py.throwInto(run, new py.ValueError("late"));
} catch (caught4) {
  const stop = py.rethrowUnless(caught4, py.StopIteration);
  py.print(py.getAttr(stop, "value"));
}
