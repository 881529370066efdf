import {
  Tuple,
  TypeError,
  ValueError,
  call,
  float,
  getItem,
  int,
  isInstance,
  pow,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
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
print(
  t,
  t.tm_year,
  getItem(t, 3),
  strftime("%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %W %w %y %I %p %%", t),
  asctime(t),
  strftime("%c|%x|%X", t),
);
print(
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
print(
  perfCounter() > a,
  monotonic() >= b,
  isInstance(time(), float),
  timeNs() > pow(10, 18),
  isInstance(perfCounterNs(), int),
  processTime() >= 0,
);
for (const bad of Tuple.of(
  signature(() => strptime("x", "%Y"), "<lambda>", []),
  signature(() => strptime("2024 extra", "%Y"), "<lambda>", []),
  signature(async () => await sleep(-1), "<lambda>", []),
  signature(() => strptime("2023-02-30", "%Y-%m-%d"), "<lambda>", []),
  signature(() => gmtime("x"), "<lambda>", []),
)) {
  try {
    print(await call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError);
    print(typeName(e), e);
  }
}
