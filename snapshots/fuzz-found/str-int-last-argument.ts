import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// str and int look at their last argument before the first
function attempt(f: Dynamic): void {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}

attempt(() => py.str(1, 2));
attempt(() => py.str(true, -1));
attempt(() => py.str(py.bytes([97]), 2));
attempt(() => py.str(py.bytes([97]), "utf-8", 3));
attempt(() => py.str(1, "utf-8"));
attempt(() => py.str("a", "utf-8"));
attempt(() => py.str(py.bytes([255]), "utf-8", "replace"));
attempt(() => py.int(2.5, -1));
attempt(() => py.int(2.5, 1.5));
attempt(() => py.int("12", 37));
attempt(() => py.int(null, 10));
attempt(() => py.int("zz", 36));
