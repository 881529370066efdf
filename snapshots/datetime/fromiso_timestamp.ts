import * as py from "./runtime/python/index.js";
import { date, datetime, timedelta, timezone } from "./runtime/python/stdlib/datetime.js";

// fromisoformat, fromtimestamp, timestamp, timezones.
for (const s of py.Tuple.of(
  "2024-01-02",
  "2024-01-02T03:04",
  "2024-01-02 03:04:05",
  "2024-01-02T03:04:05.123",
  "2024-01-02T03:04:05Z",
  "2024-01-02T03:04:05+05:30",
  "20240102",
  "bad",
  "2024-13-01",
)) {
  try {
    const d = datetime.fromisoformat(s);
    py.print(d, d.tzinfo);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(e);
  }
}
const u = new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, timezone.utc);
py.print(
  u.timestamp(),
  datetime.fromtimestamp(0, timezone.utc),
  datetime.fromtimestamp(1.5, timezone.utc).isoformat(),
  u.astimezone(new timezone(new timedelta({ hours: -5 }))),
  u.tzname(),
  u.utcoffset(),
  new datetime(1970, 1, 2).timestamp(),
  date.fromisoformat("2024-02-03"),
);
try {
  py.lt(new datetime(2024, 1, 1), u);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
py.print(
  py.eq(new datetime(2024, 1, 1), u),
  py.eq(u, new datetime(2024, 1, 1, 2, undefined, undefined, undefined, new timezone(new timedelta({ hours: 2 })))),
  datetime.now(timezone.utc).tzinfo,
  datetime.now().tzinfo,
  datetime.utcnow() == null,
);
