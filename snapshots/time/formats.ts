import * as py from "./runtime/python/index.js";
import {
  asctime,
  gmtime,
  localtime,
  mktime,
  monotonic,
  perfCounter,
  perfCounterNs,
  processTime,
  sleep,
  strftime,
  strptime,
  time,
  timeNs,
  timezone,
} from "./runtime/python/stdlib/time.js";

// Structures, formats and clocks at fixed times.
const t = gmtime(1700000000);
py.print(
  t,
  t.tm_year,
  py.getItem(t, 3),
  strftime("%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %W %w %y %I %p %%", t),
  asctime(t),
  strftime("%c|%x|%X", t),
);
py.print(
  gmtime(0),
  gmtime(-1).tm_year,
  strptime("2024-02-29 13:05", "%Y-%m-%d %H:%M"),
  mktime(localtime(1700000000)),
  strptime("29 Feb 24", "%d %b %y").tm_yday,
  localtime(0).tm_hour,
  timezone,
);
const a = perfCounter();
const b = monotonic();
await sleep(0.001);
py.print(
  perfCounter() > a,
  monotonic() >= b,
  py.isInstance(time(), py.float),
  timeNs() > py.pow(10, 18),
  py.isInstance(perfCounterNs(), py.int),
  processTime() >= 0,
);
for (const bad of py.Tuple.of(
  py.signature(() => strptime("x", "%Y"), "<lambda>", []),
  py.signature(() => strptime("2024 extra", "%Y"), "<lambda>", []),
  py.signature(async () => await sleep(-1), "<lambda>", []),
  py.signature(() => strptime("2023-02-30", "%Y-%m-%d"), "<lambda>", []),
  py.signature(() => gmtime("x"), "<lambda>", []),
)) {
  try {
    py.print(await py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
