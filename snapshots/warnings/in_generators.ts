import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { catch_warnings, filterwarnings, warn } from "./runtime/python/stdlib/warnings.js";

// catch_warnings around yields, as in streaming code.
function* stream(xs: Dynamic): Generator<Dynamic> {
  const manager: Dynamic = new catch_warnings();
  py.enter(manager);
  let failed = false;
  try {
    filterwarnings("ignore", ".*serializ.*");
    for (const x of py.iterate(xs)) {
      warn("Pydantic serializer warnings");
      yield x;
    }
  } catch (caught) {
    failed = true;
    if (!py.exit(manager, caught)) {
      throw caught;
    }
  } finally {
    if (!failed) {
      py.exit(manager);
    }
  }
}
py.print(py.list(stream([1, 2])));
for (const x of py.owned(stream("ab"))) {
  py.print(x);
  break;
}
