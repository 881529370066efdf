import * as py from "./runtime/python/index.js";
import { datetime, timedelta, timezone } from "./runtime/python/stdlib/datetime.js";
import {
  formatDatetime,
  formataddr,
  formatdate,
  parseaddr,
  parsedateToDatetime,
} from "./runtime/python/stdlib/email-utils.js";

// Dates and addresses as mail writes them.
py.print(formatdate(0), formatdate(1700000000, undefined, true), formatdate(1700000000.5));
const dt = new datetime(2024, 2, 29, 13, 5, 9, undefined, new timezone(new timedelta({ hours: -5 })));
py.print(
  formatDatetime(dt),
  formatDatetime(new datetime(2024, 1, 2)),
  formatDatetime(dt.astimezone(timezone.utc), true),
);
for (const text of py.Tuple.of(
  "Thu, 29 Feb 2024 13:05:09 -0500",
  "29 Feb 2024 13:05:09 GMT",
  "Mon, 01 Jan 2024 00:00 +0000",
  "1 Jan 24 10:00:00 -0000",
  "Wed, 14 Nov 2023 22:13:20 EST",
)) {
  py.print(py.repr(parsedateToDatetime(text)));
}
try {
  parsedateToDatetime("not a date");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
py.print(
  parseaddr("Ann B <ann@x.org>"),
  parseaddr("ann@x.org"),
  parseaddr('"B, Ann" <a@b.c>'),
  formataddr(py.Tuple.of("Ann", "a@b.c")),
  formataddr(py.Tuple.of("B, Ann", "a@b.c")),
  formataddr(py.Tuple.of("", "a@b.c")),
);
