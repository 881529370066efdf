import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { fullmatch } from "./runtime/python/re.js";
import { dayName, isleap, monthrange } from "./runtime/python/stdlib/calendar-module.js";
import { date, datetime, time, timedelta, timezone } from "./runtime/python/stdlib/datetime.js";

// Dates in the words of users: relative days, ranges, business days, ISO with zones, durations as text

const TODAY = new date(2024, 2, 28);
const WEEKDAYS = new py.Dict(
  Array.from(
    py.enumerate(dayName),
    ([i, name]: Dynamic) => [py.callMethod(name, "lower", []), i] as [Dynamic, Dynamic],
  ),
);

const parseDayToday: Dynamic = TODAY;
function parseDay(text: string, today: Dynamic = parseDayToday as Dynamic): Dynamic {
  let m: Dynamic;
  text = py.strip(text).toLowerCase();
  const simple = { today: 0, tomorrow: 1, yesterday: -1 };
  if (py.contains(simple, text)) {
    return py.add(today, new timedelta(py.getItem(simple, text)));
  }
  if ((m = fullmatch("in (\\d+) (day|week|month)s?", text))) {
    const [n, unit] = [py.int(py.getItem(m, 1)), py.getItem(m, 2)];
    if (unit === "month") {
      let month: number = py.add(today.month - 1, n);
      const items: Dynamic[] = [py.add(today.year, py.floordiv(month, 12)), py.add(py.mod(month, 12), 1)];
      const year = items[0];
      month = items[1];
      return today.replace(year, month, py.min(today.day, monthrange(year, month)[1]));
    }
    return py.add(
      today,
      new timedelta(
        ...(py.bindKeywords(
          ["days=", "seconds=", "microseconds=", "milliseconds=", "minutes=", "hours=", "weeks="],
          [],
          new py.Dict([[`${py.str(unit)}s`, n]] as [Dynamic, Dynamic][]),
          "timedelta.__init__",
        ) as [Dynamic]),
      ),
    );
  }
  if ((m = fullmatch("(next|last) (\\w+)", text))) {
    const ahead = py.or(py.mod(py.sub(py.getItem(WEEKDAYS, py.getItem(m, 2)), today.weekday()), 7), () => 7);
    return py.add(today, new timedelta(py.getItem(m, 1) === "next" ? ahead : py.ne(ahead, 7) ? py.sub(ahead, 7) : -7));
  }
  for (const fmt of py.Tuple.of("%Y-%m-%d", "%d.%m.%Y", "%B %d, %Y", "%d %b %y")) {
    try {
      return datetime.strptime(text, fmt).date();
    } catch (caught) {
      py.rethrowUnless(caught, py.ValueError);
      continue;
    }
  }
  throw new py.ValueError(`cannot read ${py.repr(text)}`);
}

function businessDays(start: Dynamic, days: number): Dynamic {
  const step = days >= 0 ? 1 : -1;
  let [current, left]: [Dynamic, Dynamic] = [start, py.abs(days)];
  while (py.truthy(left)) {
    current = py.iadd(current, new timedelta(step));
    left = py.isub(left, py.lt(py.callMethod(current, "isoweekday", []), 6));
  }
  return current;
}

function humanize(delta: Dynamic): string {
  let total: Dynamic = py.int(delta.totalSeconds());
  const items2: Dynamic[] = [total < 0 ? "-" : "", py.abs(total)];
  const sign = items2[0];
  total = items2[1];
  const parts: string[] = [];
  for (const [unit, size] of py.Tuple.of(
    py.Tuple.of("d", 86400),
    py.Tuple.of("h", 3600),
    py.Tuple.of("m", 60),
    py.Tuple.of("s", 1),
  )) {
    const items3: Dynamic[] = py.unpack(py.divmod(total, size), 2);
    const count = items3[0];
    total = items3[1];
    if (py.truthy(count)) {
      parts.push(`${py.str(count)}${unit}`);
    }
  }
  return sign + parts.join(" ") || "0s";
}

for (const text of py.Tuple.of(
  "today",
  " Tomorrow",
  "in 3 weeks",
  "in 1 month",
  "in 12 months",
  "next friday",
  "last wednesday",
  "next wednesday",
  "2024-02-29",
  "01.03.2024",
  "March 5, 2024",
  "7 Jul 23",
  "someday",
  "next foo",
  "2023-02-29",
)) {
  try {
    const found = parseDay(text);
    py.print(
      `${py.format(py.repr(text), ">18")} -> ${py.format(found, "%a %d %b %Y")} week ${py.str(py.getAttr(py.callMethod(found, "isocalendar", []), "week"))} day ${py.str(py.getAttr(py.callMethod(found, "timetuple", []), "tm_yday"))}`,
    );
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.ValueError, py.KeyError);
    py.print(`${py.format(py.repr(text), ">18")} -> ${py.str(py.typeName(e))}: ${py.str(e)}`);
  }
}
py.print(businessDays(TODAY, 3), businessDays(TODAY, -5), businessDays(TODAY, 0));
const stamp = datetime.combine(TODAY, new time(23, 30), new timezone(new timedelta({ hours: -5 })));
py.print(stamp.isoformat(), stamp.astimezone(timezone.utc), py.sub(stamp.astimezone(timezone.utc).date(), TODAY));
py.print(
  Array.from(
    py.Tuple.of({ seconds: 59 }, { hours: 25, seconds: 1 }, { days: -1, minutes: 5 }, new py.Dict(), {
      milliseconds: 900,
    }),
    (kw: PyDict) =>
      humanize(
        new timedelta(
          ...(py.bindKeywords(
            ["days=", "seconds=", "microseconds=", "milliseconds=", "minutes=", "hours=", "weeks="],
            [],
            kw,
            "timedelta.__init__",
          ) as [Dynamic]),
        ),
      ),
  ),
);
py.print(datetime.fromisoformat("2024-02-28T10:00:00.123456+02:00").replace({ microsecond: 0 }).timestamp());
const first = TODAY.replace({ day: 1 });
py.print(
  Array.from(py.range(5), (i: number) =>
    py.callMethod(py.add(first, new timedelta(py.mul(7, i))), "strftime", ["%U/%W"]),
  ),
  py.max(TODAY, first),
  py.div(py.sub(TODAY, first), 3),
  isleap(TODAY.year),
);
