import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  call,
  eq,
  print,
  repr,
  rethrowUnless,
  signature,
  str,
  typeName,
} from "./runtime/python/index.js";
import { date, datetime, time, timezone } from "./runtime/python/stdlib/datetime.js";

// Construction, attributes, str, isoformat, replace.
const d = new datetime(2024, 2, 29, 13, 5, 9, 120);
print(
  d,
  repr(d),
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
print(
  new date(2024, 1, 5),
  repr(new date(2024, 1, 5)),
  new time(1, 2),
  d.replace({ year: 2025, day: 1 }),
  new datetime(2024, 1, 1).isoformat(),
  d.replace({ microsecond: 0 }),
  str(new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, timezone.utc)),
  eq(date.today(), datetime.now().date()),
);
for (const f of Tuple.of(
  signature(() => new date(2023, 2, 29), "<lambda>", []),
  signature(() => new datetime(2024, 13, 1), "<lambda>", []),
  signature(() => new datetime(2024, 1, 1, 25), "<lambda>", []),
  signature(() => new (datetime as Dynamic)(2024, 1), "<lambda>", []),
  signature(() => d.replace(2023), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError);
    print(typeName(e), e);
  }
}
