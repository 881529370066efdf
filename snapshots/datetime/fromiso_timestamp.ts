import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  callMethod,
  eq,
  getAttr,
  lt,
  print,
  toException,
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
    print(d, getAttr(d, "tzinfo"));
  } catch (caught) {
    const e = toException(caught);
    if (e instanceof ValueError) {
      print(e);
    } else {
      throw caught;
    }
  }
}
const u = new datetime(2024, 1, 1, undefined, undefined, undefined, undefined, timezone.utc);
print(
  u.timestamp(),
  datetime.fromtimestamp(0, timezone.utc),
  callMethod(datetime.fromtimestamp(1.5, timezone.utc), "isoformat", []),
  u.astimezone(new timezone(new timedelta({ hours: -5 }))),
  u.tzname(),
  u.utcoffset(),
  new datetime(1970, 1, 2).timestamp(),
  date.fromisoformat("2024-02-03"),
);
try {
  lt(new datetime(2024, 1, 1), u);
} catch (caught2) {
  const e = toException(caught2);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught2;
  }
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
  getAttr(datetime.now(timezone.utc), "tzinfo"),
  getAttr(datetime.now(), "tzinfo"),
  datetime.utcnow() == null,
);
