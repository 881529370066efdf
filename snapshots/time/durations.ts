import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { timegm } from "./runtime/python/stdlib/calendar-module.js";
import { asctime, ctime, gmtime, localtime, mktime, strftime, strptime } from "./runtime/python/stdlib/time.js";

// Durations are formatted from seconds; struct_time is a tuple with names.

function human(seconds: Dynamic): string {
  const items: Dynamic[] = py.unpack(py.divmod(py.int(seconds), 60), 2);
  let minutes: Dynamic = items[0];
  const rest = items[1];
  const items2: Dynamic[] = py.unpack(py.divmod(minutes, 60), 2);
  let hours: Dynamic = items2[0];
  minutes = items2[1];
  const items3: Dynamic[] = py.unpack(py.divmod(hours, 24), 2);
  const days = items3[0];
  hours = items3[1];
  const parts: Dynamic[] = [
    py.Tuple.of(days, "d"),
    py.Tuple.of(hours, "h"),
    py.Tuple.of(minutes, "m"),
    py.Tuple.of(rest, "s"),
  ];
  return (
    py.flatMap(parts, ([n, unit]: Dynamic) => (py.truthy(n) ? [`${py.str(n)}${unit}`] : [])).join(" ") ||
    `${py.format(py.mul(seconds, 1000), ".0f")}ms`
  );
}

py.print(
  Array.from(py.Tuple.of(0, 0.25, 59.9, 60, 3661, py.add(py.mul(86400, 2), 5), py.float(1000000)), (s: Dynamic) =>
    human(s),
  ),
);
const t = gmtime(py.mul(86400, 365));
py.print(
  py.tuple(t),
  py.getSlice(t, null, 3),
  t.tm_wday,
  py.len(t),
  py.eq(t, gmtime(py.mul(86400, 365))),
  py.gt(t, gmtime(0)),
  py.max(t, gmtime(0)).tm_year,
);
py.print(
  timegm(t),
  timegm(py.Tuple.of(2024, 2, 29, 12, 0, 0)),
  strftime("%d.%m.%y", t),
  strftime("%H:%M", gmtime(3599)),
);
const [year, month, rest] = py.unpackStar(t, 2, 0);
py.print(year, month, rest, asctime(gmtime(0)), ctime(0), strftime("100%% %Y", t));
const stamp = mktime(strptime("2024-03-31 12:30:15", "%Y-%m-%d %H:%M:%S"));
py.print(
  stamp,
  localtime(stamp).tm_min,
  gmtime(py.float(1000000000)).tm_yday,
  py.eq(gmtime(1.9), gmtime(1)),
  gmtime(-1).tm_sec,
);
