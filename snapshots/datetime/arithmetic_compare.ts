import {
  Dict,
  type Dynamic,
  OverflowError,
  Tuple,
  TypeError,
  add,
  call,
  callMethod,
  eq,
  getAttr,
  getItem,
  lt,
  max,
  print,
  range,
  rethrowUnless,
  signature,
  sorted,
  str,
  sub,
  typeName,
} from "./runtime/python/index.js";
import { date, datetime, timedelta } from "./runtime/python/stdlib/datetime.js";

// Differences, comparison, sorting, ranges.
const [a, b]: [Dynamic, Dynamic] = [new datetime(2024, 1, 31, 12), new datetime(2024, 3, 1)];
print(
  sub(b, a),
  getAttr(sub(b, a), "days"),
  callMethod(sub(b, a), "total_seconds", []),
  add(a, new timedelta({ days: 1, hours: 13 })),
  sub(a, new timedelta({ weeks: 5 })),
  lt(a, b),
  max(a, b),
  sub(new date(2024, 3, 1), new date(2024, 2, 1)),
  add(new date(2024, 12, 31), new timedelta(1)),
  eq(getItem(sorted([b, a]), 0), a),
  eq(a, new datetime(2024, 1, 31, 12)),
);
print(
  Array.from(range(4), (i: number) => str(add(new date(2024, 2, 27), new timedelta(i)))),
  getAttr(sub(a.date(), new date(2024, 1, 1)), "days"),
  getItem(new Dict([[new date(2024, 1, 1), "k"]] as [Dynamic, Dynamic][]), new date(2024, 1, 1)),
  eq(a.date(), new date(2024, 1, 31)),
  datetime.combine(new date(2024, 1, 1), a.time()),
  datetime.min,
  date.max,
);
for (const f of Tuple.of(
  signature(() => add(a, 1), "<lambda>", []),
  signature(() => sub(a, "x"), "<lambda>", []),
  signature(() => add(a, b), "<lambda>", []),
  signature(() => lt(a, new date(2024, 1, 1)), "<lambda>", []),
  signature(() => add(new date(9999, 12, 31), new timedelta(1)), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, OverflowError);
    print(typeName(e), e);
  }
}
