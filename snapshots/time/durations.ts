import {
  type Dynamic,
  Tuple,
  add,
  divmod,
  eq,
  flatMap,
  float,
  format,
  getSlice,
  gt,
  int,
  len,
  max,
  mul,
  print,
  str,
  truthy,
  tuple,
  unpack,
  unpackStar,
} from "./runtime/python/index.js";
import { timegm } from "./runtime/python/stdlib/calendar-module.js";
import {
  asctime,
  ctime,
  gmtime,
  localtime,
  mktime,
  strftime,
  strptime,
} from "./runtime/python/stdlib/time.js";

// Durations are formatted from seconds; struct_time is a tuple with names.

function human(seconds: Dynamic): string {
  const items: Dynamic[] = unpack(divmod(int(seconds), 60), 2);
  let minutes: Dynamic = items[0];
  const rest = items[1];
  const items2: Dynamic[] = unpack(divmod(minutes, 60), 2);
  let hours: Dynamic = items2[0];
  minutes = items2[1];
  const items3: Dynamic[] = unpack(divmod(hours, 24), 2);
  const days = items3[0];
  hours = items3[1];
  const parts: Dynamic[] = [
    Tuple.of(days, "d"),
    Tuple.of(hours, "h"),
    Tuple.of(minutes, "m"),
    Tuple.of(rest, "s"),
  ];
  return (
    flatMap(parts, ([n, unit]: Dynamic) => (truthy(n) ? [`${str(n)}${unit}`] : [])).join(" ") ||
    `${format(mul(seconds, 1000), ".0f")}ms`
  );
}

print(
  Array.from(
    Tuple.of(0, 0.25, 59.9, 60, 3661, add(mul(86400, 2), 5), float(1000000)),
    (s: Dynamic) => human(s),
  ),
);
const t = gmtime(mul(86400, 365));
print(
  tuple(t),
  getSlice(t, null, 3),
  t.tm_wday,
  len(t),
  eq(t, gmtime(mul(86400, 365))),
  gt(t, gmtime(0)),
  max(t, gmtime(0)).tm_year,
);
print(
  timegm(t),
  timegm(Tuple.of(2024, 2, 29, 12, 0, 0)),
  strftime("%d.%m.%y", t),
  strftime("%H:%M", gmtime(3599)),
);
const [year, month, rest] = unpackStar(t, 2, 0);
print(year, month, rest, asctime(gmtime(0)), ctime(0), strftime("100%% %Y", t));
const stamp = mktime(strptime("2024-03-31 12:30:15", "%Y-%m-%d %H:%M:%S"));
print(
  stamp,
  localtime(stamp).tm_min,
  gmtime(float(1000000000)).tm_yday,
  eq(gmtime(1.9), gmtime(1)),
  gmtime(-1).tm_sec,
);
