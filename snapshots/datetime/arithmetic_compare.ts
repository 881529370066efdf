import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { date, datetime, timedelta } from "./runtime/python/stdlib/datetime.js";

// Differences, comparison, sorting, ranges.
const [a, b]: [Dynamic, Dynamic] = [new datetime(2024, 1, 31, 12), new datetime(2024, 3, 1)];
py.print(
  py.sub(b, a),
  py.getAttr(py.sub(b, a), "days"),
  py.callMethod(py.sub(b, a), "total_seconds", []),
  py.add(a, new timedelta({ days: 1, hours: 13 })),
  py.sub(a, new timedelta({ weeks: 5 })),
  py.lt(a, b),
  py.max(a, b),
  py.sub(new date(2024, 3, 1), new date(2024, 2, 1)),
  py.add(new date(2024, 12, 31), new timedelta(1)),
  py.eq(py.getItem(py.sorted([b, a]), 0), a),
  py.eq(a, new datetime(2024, 1, 31, 12)),
);
py.print(
  Array.from(py.range(4), (i: number) => py.str(py.add(new date(2024, 2, 27), new timedelta(i)))),
  py.getAttr(py.sub(a.date(), new date(2024, 1, 1)), "days"),
  py.getItem(new py.Dict([[new date(2024, 1, 1), "k"]] as [Dynamic, Dynamic][]), new date(2024, 1, 1)),
  py.eq(a.date(), new date(2024, 1, 31)),
  datetime.combine(new date(2024, 1, 1), a.time()),
  datetime.min,
  date.max,
);
for (const f of py.Tuple.of(
  py.signature(() => py.add(a, 1), "<lambda>", []),
  py.signature(() => py.sub(a, "x"), "<lambda>", []),
  py.signature(() => py.add(a, b), "<lambda>", []),
  py.signature(() => py.lt(a, new date(2024, 1, 1)), "<lambda>", []),
  py.signature(() => py.add(new date(9999, 12, 31), new timedelta(1)), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.OverflowError);
    py.print(py.typeName(e), e);
  }
}
