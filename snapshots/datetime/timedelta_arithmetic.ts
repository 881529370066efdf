import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { timedelta } from "./runtime/python/stdlib/datetime.js";

// Normal forms, arithmetic with numbers, text and limits.
py.print(
  new timedelta({ days: -1, hours: 5 }),
  new timedelta({ hours: 25 }),
  py.repr(new timedelta(1, 2, 3)),
  new timedelta(),
  py.repr(new timedelta()),
  new timedelta({ weeks: 1, milliseconds: 1 }),
  new timedelta({ microseconds: -1 }),
  new timedelta({ seconds: 0.1 }),
  new timedelta(1.5),
  new timedelta({ seconds: -0.5 }),
  py.str(new timedelta(2, 1)),
  new timedelta({ minutes: 90 }).totalSeconds(),
  new timedelta({ microseconds: 1 }).totalSeconds(),
);
const [a, b]: [Dynamic, Dynamic] = [new timedelta({ hours: 2 }), new timedelta({ minutes: 30 })];
py.print(
  py.add(a, b),
  py.sub(a, b),
  py.sub(b, a),
  py.mul(a, 3),
  py.mul(3, b),
  py.mul(a, 0.5),
  py.div(a, b),
  py.div(a, 4),
  py.floordiv(a, b),
  py.floordiv(a, 7),
  py.mod(a, new timedelta({ minutes: 50 })),
  py.divmod(a, new timedelta({ minutes: 50 })),
  py.neg(a),
  py.abs(py.neg(b)),
  py.pos(a),
  py.gt(a, b),
  py.eq(a, new timedelta({ minutes: 120 })),
  py.sorted([a, b]),
  py.truthy(new timedelta()),
  py.eq(py.hash(a), py.hash(new timedelta({ seconds: 7200 }))),
  py.getItem(new py.Dict([[a, 1]] as [Dynamic, Dynamic][]), new timedelta({ minutes: 120 })),
  py.sum([a, b], new timedelta()),
  py.max(a, b),
  py.ne(a, 7200),
);
py.print(
  timedelta.max,
  timedelta.min,
  timedelta.resolution,
  new timedelta(-1).days,
  new timedelta({ seconds: -1 }).seconds,
  new timedelta({ microseconds: 999999 }).microseconds,
  py.round(py.div(new timedelta({ seconds: 10 }), new timedelta({ seconds: 3 })), 3),
  py.floordiv(py.neg(a), b),
  py.div(a, py.float(3)),
  new timedelta(py.pow(10, 8)),
);
for (const bad of py.Tuple.of(
  py.signature(() => new timedelta(py.pow(10, 10)), "<lambda>", []),
  py.signature(() => py.add(a, 1), "<lambda>", []),
  py.signature(() => py.div(a, 0), "<lambda>", []),
  py.signature(() => py.floordiv(a, new timedelta()), "<lambda>", []),
  py.signature(() => new timedelta("x"), "<lambda>", []),
  py.signature(() => new timedelta({ hours: "1" }), "<lambda>", []),
  py.signature(() => new timedelta({ seconds: py.float("nan") }), "<lambda>", []),
  py.signature(() => py.add(timedelta.max, new timedelta(1)), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.OverflowError, py.TypeError, py.ZeroDivisionError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
