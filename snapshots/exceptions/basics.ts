import {
  ArithmeticError,
  Dict,
  type Dynamic,
  IndexError,
  KeyError,
  Tuple,
  ValueError,
  add,
  call,
  div,
  float,
  getAttr,
  getItem,
  int,
  print,
  repr,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// try, except with types, tuples, as, hierarchy order.
function run(f: Dynamic): Dynamic {
  try {
    return call(f, []);
  } catch (caught) {
    const e = toException(caught);
    if (e instanceof KeyError || e instanceof IndexError) {
      return Tuple.of("lookup", typeName(e), getAttr(e, "args"));
    } else if (e instanceof ArithmeticError) {
      return Tuple.of("arith", str(e));
    } else if (e instanceof ValueError) {
      return "value";
    } else {
      return Tuple.of("other", repr(e));
    }
  }
}
for (const f of Tuple.of(
  () => getItem(new Dict(), "a"),
  () => getItem([], 1),
  () => div(1, 0),
  () => int("x"),
  () => getAttr(null, "a"),
  () => 5,
  () => add([], 1),
  () => float("z"),
)) {
  print(run(f));
}
