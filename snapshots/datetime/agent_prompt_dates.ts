import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { datetime, timedelta, timezone } from "./runtime/python/stdlib/datetime.js";

// Dates in prompts, windows and parsing of API stamps.
const now = new datetime(2024, 2, 28, 23, 59, 30, undefined, timezone.utc);
py.print(
  `Today is ${py.format(now, "%A, %B %d, %Y")}. It is ${now.strftime("%H:%M")} UTC.`,
  now.isoformat(),
  py.callMethod(py.add(now, new timedelta({ minutes: 1 })), "date", []),
  py.callMethod(py.sub(now, new timedelta(30)), "strftime", ["%Y-%m-%d"]),
  now.isoformat().replaceAll("+00:00", "Z"),
);
for (const s of py.Tuple.of("2024-02-28T23:00:00Z", "2024-02-28T23:59:00+00:00", "2024-03-01")) {
  let d: Dynamic = datetime.fromisoformat(s.replaceAll("Z", "+00:00"));
  d = py.truthy(d.tzinfo) ? d : d.replace({ tzinfo: timezone.utc });
  const age = py.sub(now, d);
  py.print(
    s,
    age,
    py.callMethod(age, "total_seconds", []),
    py.getAttr(age, "days"),
    py.lt(age, new timedelta(0)) ? "future" : "past",
    py.int(py.div(age, new timedelta({ minutes: 1 }))),
  );
}
py.print(
  py.getAttr(py.sub(new datetime(2024, 12, 31), new datetime(2024, 1, 1)), "days"),
  py.sub(new datetime(2024, 5, 5).replace({ day: 1 }), new timedelta(1)),
  Array.from(
    py.lazyFlatMap(py.range(3), (i: number) => [py.add(now, new timedelta(i))]),
    (d: Dynamic) => py.callMethod(d, "strftime", ["%a"]),
  ),
);
