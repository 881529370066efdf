import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { date, datetime, time, timedelta, timezone } from "./runtime/python/stdlib/datetime.js";

let d: Dynamic;
// ISO forms, formats, odd inputs and their errors.
for (const s of py.Tuple.of(
  "2024-02-29",
  "2024-02-29T13:05",
  "2024-02-29 13:05:09.123",
  "2024-02-29T13:05:09.123456+05:30",
  "2024-02-29T13:05:09Z",
  "20240229T130509",
  "2024-W09-4",
  "2024-02-29T13:05:09,5",
  "2024-02-29T13",
)) {
  d = datetime.fromisoformat(s);
  py.print(s, "|", d, "|", py.repr(d), "|", d.isoformat(undefined, "milliseconds"));
}
d = new datetime(2024, 2, 5, 3, 4, 5, 67, new timezone(new timedelta({ hours: -3, minutes: -30 }), "X"));
py.print(
  d.strftime("%Y %y %m %d %H %I %p %M %S %f %z %Z %j %U %W %w %u %a %A %b %B %c %x %X %% %G-%V é"),
  `${py.format(d, "%d/%m/%Y")}`,
  py.format(d, ""),
  d.isocalendar(),
  d.timetuple(),
  d.utctimetuple().tm_hour,
  d.timestamp(),
  d.ctime(),
  d.tzname(),
  d.utcoffset(),
  d.dst(),
  d.weekday(),
  d.isoweekday(),
  d.toordinal(),
  d.date(),
  d.time(),
  d.timetz(),
  d.replace({ hour: 0, tzinfo: null }),
  d.astimezone(timezone.utc),
);
for (const [s, f] of py.Tuple.of(
  py.Tuple.of("05/02/2024 3PM", "%d/%m/%Y %I%p"),
  py.Tuple.of("Mon Feb  5 2024", "%a %b %d %Y"),
  py.Tuple.of("2024-02-05T03:04:05.5+0100", "%Y-%m-%dT%H:%M:%S.%f%z"),
  py.Tuple.of("24 036", "%y %j"),
  py.Tuple.of("12:00 UTC", "%H:%M %Z"),
  py.Tuple.of("99", "%y"),
  py.Tuple.of("68", "%y"),
  py.Tuple.of("2024 10 1", "%G %V %u"),
)) {
  py.print(s, datetime.strptime(s, f));
}
py.print(
  py.add(new datetime(2024, 1, 31), new timedelta(30)),
  py.sub(new datetime(2024, 3, 1), new datetime(2024, 2, 1)),
  py.sub(new date(2024, 3, 1), new date(2023, 3, 1)),
  datetime.combine(new date(2024, 1, 1), new time(5, 6)),
  datetime.fromtimestamp(0, timezone.utc),
  datetime.fromtimestamp(1.5, timezone.utc),
  datetime.min,
  datetime.max,
  date.min,
  py.lt(new datetime(2024, 1, 1), new datetime(2024, 1, 2)),
  py.eq(
    new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, timezone.utc),
    new datetime(2024, 1, 1, 1, undefined, undefined, undefined, new timezone(new timedelta({ hours: 1 }))),
  ),
  py.eq(new datetime(2024, 1, 1), new date(2024, 1, 1)),
  py.lt(new time(1), new time(2)),
  time.fromisoformat("04:05:06.7"),
  date.fromisocalendar(2024, 1, 1),
  new time(1, 2).isoformat(),
  py.truthy(new time(0)),
  timezone.utc,
  py.repr(new timezone(new timedelta({ hours: 1 }))),
  py.eq(py.hash(new date(2024, 1, 1)), py.hash(new date(2024, 1, 1))),
);
for (const bad of py.Tuple.of(
  py.signature(() => new datetime(2024, 2, 30), "<lambda>", []),
  py.signature(() => new datetime(0, 1, 1), "<lambda>", []),
  py.signature(() => datetime.fromisoformat("nope"), "<lambda>", []),
  py.signature(() => datetime.strptime("a", "%Y"), "<lambda>", []),
  py.signature(() => datetime.strptime("2024", "%Q"), "<lambda>", []),
  py.signature(() => new date(2024, 13, 1), "<lambda>", []),
  py.signature(() => new time(24), "<lambda>", []),
  py.signature(
    () =>
      py.sub(
        new datetime(2024, 1, 1),
        new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, timezone.utc),
      ),
    "<lambda>",
    [],
  ),
  py.signature(
    () =>
      py.lt(
        new datetime(2024, 1, 1),
        new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, timezone.utc),
      ),
    "<lambda>",
    [],
  ),
  py.signature(() => py.add(datetime.max, new timedelta(1)), "<lambda>", []),
  py.signature(() => date.fromisoformat("2024-1-1"), "<lambda>", []),
  py.signature(() => new timezone(new timedelta({ hours: 25 })), "<lambda>", []),
  py.signature(() => py.add(new datetime(2024, 1, 1), 5), "<lambda>", []),
  py.signature(() => py.lt(new datetime(2024, 1, 1), new date(2024, 1, 1)), "<lambda>", []),
  py.signature(() => datetime.strptime("2024-01-01x", "%Y-%m-%d"), "<lambda>", []),
  py.signature(() => new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, "utc"), "<lambda>", []),
  py.signature(() => py.add(new time(1), new timedelta(1)), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError, py.OverflowError);
    py.print(py.typeName(e), e);
  }
}
