import {
  type Dynamic,
  Tuple,
  add,
  callMethod,
  div,
  format,
  getAttr,
  int,
  lazyFlatMap,
  lt,
  print,
  range,
  sub,
  truthy,
} from "./runtime/python/index.js";
import { datetime, timedelta, timezone } from "./runtime/python/stdlib/datetime.js";

// Dates in prompts, windows and parsing of API stamps.
const now = new datetime(2024, 2, 28, 23, 59, 30, undefined, timezone.utc);
print(
  `Today is ${format(now, "%A, %B %d, %Y")}. It is ${now.strftime("%H:%M")} UTC.`,
  now.isoformat(),
  callMethod(add(now, new timedelta({ minutes: 1 })), "date", []),
  callMethod(sub(now, new timedelta(30)), "strftime", ["%Y-%m-%d"]),
  now.isoformat().replaceAll("+00:00", "Z"),
);
for (const s of Tuple.of("2024-02-28T23:00:00Z", "2024-02-28T23:59:00+00:00", "2024-03-01")) {
  let d: Dynamic = datetime.fromisoformat(s.replaceAll("Z", "+00:00"));
  d = truthy(d.tzinfo) ? d : d.replace({ tzinfo: timezone.utc });
  const age = sub(now, d);
  print(
    s,
    age,
    callMethod(age, "total_seconds", []),
    getAttr(age, "days"),
    lt(age, new timedelta(0)) ? "future" : "past",
    int(div(age, new timedelta({ minutes: 1 }))),
  );
}
print(
  getAttr(sub(new datetime(2024, 12, 31), new datetime(2024, 1, 1)), "days"),
  sub(new datetime(2024, 5, 5).replace({ day: 1 }), new timedelta(1)),
  Array.from(
    lazyFlatMap(range(3), (i: number) => [add(now, new timedelta(i))]),
    (d: Dynamic) => callMethod(d, "strftime", ["%a"]),
  ),
);
