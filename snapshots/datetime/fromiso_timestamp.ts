import {
  Tuple,
  TypeError,
  ValueError,
  eq,
  lt,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";
import { date, datetime, timedelta, timezone } from "./runtime/python/stdlib/datetime.js";

// fromisoformat, fromtimestamp, timestamp, timezones.
for (const s of Tuple.of(
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
    print(d, d.tzinfo);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print(e);
  }
}
const u = new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, timezone.utc);
print(
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
  lt(new datetime(2024, 1, 1), u);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
print(
  eq(new datetime(2024, 1, 1), u),
  eq(
    u,
    new datetime(
      2024,
      1,
      1,
      2,
      undefined,
      undefined,
      undefined,
      new timezone(new timedelta({ hours: 2 })),
    ),
  ),
  datetime.now(timezone.utc).tzinfo,
  datetime.now().tzinfo,
  datetime.utcnow() == null,
);
