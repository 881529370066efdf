import * as py from "./runtime/python/index.js";
import {
  MONDAY,
  SUNDAY,
  dayAbbr,
  dayName,
  isleap,
  leapdays,
  month,
  monthAbbr,
  monthName,
  monthcalendar,
  monthrange,
  timegm,
  weekday,
} from "./runtime/python/stdlib/calendar-module.js";
import { gmtime } from "./runtime/python/stdlib/time.js";

// Weekdays, leap years and months.
py.print(isleap(2000), isleap(1900), isleap(2024), leapdays(2000, 2021), leapdays(2020, 2000));
py.print(monthrange(2024, 2), monthrange(2023, 2), weekday(2024, 2, 29), weekday(1, 1, 1), MONDAY, SUNDAY);
py.print(monthcalendar(2024, 2));
py.print(month(2024, 9));
py.print(py.list(dayName), py.list(monthAbbr), py.getItem(monthName, 1), py.getItem(dayAbbr, -1));
py.print(timegm(py.Tuple.of(1970, 1, 2, 0, 0, 1)), timegm(gmtime(1700000000)));
try {
  monthrange(2024, 13);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(py.typeName(e), e);
}
