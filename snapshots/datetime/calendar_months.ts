import {
  Tuple,
  ValueError,
  getItem,
  list,
  print,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";
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
print(isleap(2000), isleap(1900), isleap(2024), leapdays(2000, 2021), leapdays(2020, 2000));
print(
  monthrange(2024, 2),
  monthrange(2023, 2),
  weekday(2024, 2, 29),
  weekday(1, 1, 1),
  MONDAY,
  SUNDAY,
);
print(monthcalendar(2024, 2));
print(month(2024, 9));
print(list(dayName), list(monthAbbr), getItem(monthName, 1), getItem(dayAbbr, -1));
print(timegm(Tuple.of(1970, 1, 2, 0, 0, 1)), timegm(gmtime(1700000000)));
try {
  monthrange(2024, 13);
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(typeName(e), e);
}
