import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { date, datetime } from "./runtime/python/stdlib/datetime.js";

// strftime and strptime directives.
const d = new datetime(2024, 3, 5, 14, 7, 9, 4500);
for (const f of py.Tuple.of(
  "%Y-%m-%d",
  "%H:%M:%S.%f",
  "%d/%m/%y",
  "%A %B %d",
  "%a %b",
  "%I:%M %p",
  "%j",
  "%U %W %w %u",
  "%%",
  "%c",
  "%x %X",
  "%y%m",
  "%F %T",
  "text é",
  "%Z|%z|",
  "%G-W%V",
)) {
  py.print(f, "->", d.strftime(f));
}
py.print(
  datetime.strptime("2024-01-02", "%Y-%m-%d"),
  datetime.strptime("5 Mar 24 02:30 PM", "%d %b %y %I:%M %p"),
  datetime.strptime("2024-01-02T03:04:05.600+0200", "%Y-%m-%dT%H:%M:%S.%f%z"),
  `${py.format(d, "%d.%m.%Y")}`,
  py.strFormat("{:%H}", [d]),
  new date(2024, 1, 1).strftime("%A"),
);
for (const a of py.Tuple.of(
  py.Tuple.of("2024-1-x", "%Y-%m-%d"),
  py.Tuple.of("2024-01-02 z", "%Y-%m-%d"),
  py.Tuple.of("13", "%m"),
  py.Tuple.of("2023-02-30", "%Y-%m-%d"),
)) {
  try {
    py.print((datetime.strptime as Dynamic)(...a));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(e);
  }
}
