import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { date, datetime, time, timezone } from "./runtime/python/stdlib/datetime.js";

// Construction, attributes, str, isoformat, replace.
const d = new datetime(2024, 2, 29, 13, 5, 9, 120);
py.print(
  d,
  py.repr(d),
  d.isoformat(),
  d.isoformat(" ", "seconds"),
  d.date(),
  d.time(),
  d.year,
  d.weekday(),
  d.isoweekday(),
  d.isocalendar()[1],
  d.timetuple().tm_yday,
);
py.print(
  new date(2024, 1, 5),
  py.repr(new date(2024, 1, 5)),
  new time(1, 2),
  d.replace({ year: 2025, day: 1 }),
  new datetime(2024, 1, 1).isoformat(),
  d.replace({ microsecond: 0 }),
  py.str(new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, timezone.utc)),
  py.eq(date.today(), datetime.now().date()),
);
for (const f of py.Tuple.of(
  py.signature(() => new date(2023, 2, 29), "<lambda>", []),
  py.signature(() => new datetime(2024, 13, 1), "<lambda>", []),
  py.signature(() => new datetime(2024, 1, 1, 25), "<lambda>", []),
  py.signature(() => new (datetime as Dynamic)(2024, 1), "<lambda>", []),
  py.signature(() => d.replace(2023), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
