import {
  type Dynamic,
  OverflowError,
  Tuple,
  TypeError,
  ValueError,
  add,
  call,
  eq,
  format,
  hash,
  lt,
  print,
  repr,
  rethrowUnless,
  signature,
  sub,
  truthy,
  typeName,
} from "./runtime/python/index.js";
import { date, datetime, time, timedelta, timezone } from "./runtime/python/stdlib/datetime.js";

let d: Dynamic;
// ISO forms, formats, odd inputs and their errors.
for (const s of Tuple.of(
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
  print(s, "|", d, "|", repr(d), "|", d.isoformat(undefined, "milliseconds"));
}
d = new datetime(
  2024,
  2,
  5,
  3,
  4,
  5,
  67,
  new timezone(new timedelta({ hours: -3, minutes: -30 }), "X"),
);
print(
  d.strftime("%Y %y %m %d %H %I %p %M %S %f %z %Z %j %U %W %w %u %a %A %b %B %c %x %X %% %G-%V é"),
  `${format(d, "%d/%m/%Y")}`,
  format(d, ""),
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
for (const [s, f] of Tuple.of(
  Tuple.of("05/02/2024 3PM", "%d/%m/%Y %I%p"),
  Tuple.of("Mon Feb  5 2024", "%a %b %d %Y"),
  Tuple.of("2024-02-05T03:04:05.5+0100", "%Y-%m-%dT%H:%M:%S.%f%z"),
  Tuple.of("24 036", "%y %j"),
  Tuple.of("12:00 UTC", "%H:%M %Z"),
  Tuple.of("99", "%y"),
  Tuple.of("68", "%y"),
  Tuple.of("2024 10 1", "%G %V %u"),
)) {
  print(s, datetime.strptime(s, f));
}
print(
  add(new datetime(2024, 1, 31), new timedelta(30)),
  sub(new datetime(2024, 3, 1), new datetime(2024, 2, 1)),
  sub(new date(2024, 3, 1), new date(2023, 3, 1)),
  datetime.combine(new date(2024, 1, 1), new time(5, 6)),
  datetime.fromtimestamp(0, timezone.utc),
  datetime.fromtimestamp(1.5, timezone.utc),
  datetime.min,
  datetime.max,
  date.min,
  lt(new datetime(2024, 1, 1), new datetime(2024, 1, 2)),
  eq(
    new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, timezone.utc),
    new datetime(
      2024,
      1,
      1,
      1,
      undefined,
      undefined,
      undefined,
      new timezone(new timedelta({ hours: 1 })),
    ),
  ),
  eq(new datetime(2024, 1, 1), new date(2024, 1, 1)),
  lt(new time(1), new time(2)),
  time.fromisoformat("04:05:06.7"),
  date.fromisocalendar(2024, 1, 1),
  new time(1, 2).isoformat(),
  truthy(new time(0)),
  timezone.utc,
  repr(new timezone(new timedelta({ hours: 1 }))),
  eq(hash(new date(2024, 1, 1)), hash(new date(2024, 1, 1))),
);
for (const bad of Tuple.of(
  signature(() => new datetime(2024, 2, 30), "<lambda>", []),
  signature(() => new datetime(0, 1, 1), "<lambda>", []),
  signature(() => datetime.fromisoformat("nope"), "<lambda>", []),
  signature(() => datetime.strptime("a", "%Y"), "<lambda>", []),
  signature(() => datetime.strptime("2024", "%Q"), "<lambda>", []),
  signature(() => new date(2024, 13, 1), "<lambda>", []),
  signature(() => new time(24), "<lambda>", []),
  signature(
    () =>
      sub(
        new datetime(2024, 1, 1),
        new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, timezone.utc),
      ),
    "<lambda>",
    [],
  ),
  signature(
    () =>
      lt(
        new datetime(2024, 1, 1),
        new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, timezone.utc),
      ),
    "<lambda>",
    [],
  ),
  signature(() => add(datetime.max, new timedelta(1)), "<lambda>", []),
  signature(() => date.fromisoformat("2024-1-1"), "<lambda>", []),
  signature(() => new timezone(new timedelta({ hours: 25 })), "<lambda>", []),
  signature(() => add(new datetime(2024, 1, 1), 5), "<lambda>", []),
  signature(() => lt(new datetime(2024, 1, 1), new date(2024, 1, 1)), "<lambda>", []),
  signature(() => datetime.strptime("2024-01-01x", "%Y-%m-%d"), "<lambda>", []),
  signature(
    () => new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, "utc"),
    "<lambda>",
    [],
  ),
  signature(() => add(new time(1), new timedelta(1)), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError, OverflowError);
    print(typeName(e), e);
  }
}
