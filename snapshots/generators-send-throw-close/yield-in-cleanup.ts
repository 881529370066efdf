import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Generators left at a yield in except or finally: nothing more is seen of them, so no warning
function* polite(): Generator<Dynamic> {
  try {
    yield "work";
  } catch (caught) {
    py.rethrowUnless(caught, py.ValueError);
    yield "handled";
  } finally {
    yield "cleanup";
  }
}

let steps: Dynamic = polite();
py.print(py.next(steps), py.throwInto(steps, new py.ValueError("now")), py.next(steps));
steps = polite();
py.print(py.next(steps), py.next(steps));
try {
  py.print(py.next(steps));
} catch (caught2) {
  py.rethrowUnless(caught2, py.StopIteration);
  py.print("over");
}

function* failing(): Generator<Dynamic> {
  try {
    throw new py.KeyError("lost");
  } finally {
    yield "late";
  }
}

steps = failing();
py.print(py.next(steps));
try {
  py.next(steps);
} catch (caught3) {
  const error = py.rethrowUnless(caught3, py.KeyError);
  py.print(error);
}
