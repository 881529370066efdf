import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// pop of an empty dict does not hash the key
function attempt(f: Dynamic): void {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}

attempt(() => py.pop(new py.Dict(), { a: 1 }, null));
attempt(() => py.pop(new py.Dict(), [1]));
attempt(() => py.pop({ a: 1 }, [1], null));
attempt(() => py.pop(new py.Dict(), "a", 5));
attempt(() => py.pop({ a: 1 }, "a"));
