import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// try, except with types, tuples, as, hierarchy order.
function run(f: Dynamic): Dynamic {
  try {
    return py.call(f, []);
  } catch (caught) {
    const e = py.toException(caught);
    if (e instanceof py.KeyError || e instanceof py.IndexError) {
      return py.Tuple.of("lookup", py.typeName(e), py.getAttr(e, "args"));
    } else if (e instanceof py.ArithmeticError) {
      return py.Tuple.of("arith", py.str(e));
    } else if (e instanceof py.ValueError) {
      return "value";
    } else {
      return py.Tuple.of("other", py.repr(e));
    }
  }
}
for (const f of py.Tuple.of(
  () => py.getItem(new py.Dict(), "a"),
  () => py.getItem([], 1),
  () => py.div(1, 0),
  () => py.int("x"),
  () => py.getAttr(null, "a"),
  () => 5,
  () => py.add([], 1),
  () => py.float("z"),
)) {
  py.print(run(f));
}
