# Weekdays, leap years and months.
import calendar
import time
print(calendar.isleap(2000), calendar.isleap(1900), calendar.isleap(2024), calendar.leapdays(2000, 2021), calendar.leapdays(2020, 2000))
print(calendar.monthrange(2024, 2), calendar.monthrange(2023, 2), calendar.weekday(2024, 2, 29), calendar.weekday(1, 1, 1), calendar.MONDAY, calendar.SUNDAY)
print(calendar.monthcalendar(2024, 2))
print(calendar.month(2024, 9))
print(list(calendar.day_name), list(calendar.month_abbr), calendar.month_name[1], calendar.day_abbr[-1])
print(calendar.timegm((1970, 1, 2, 0, 0, 1)), calendar.timegm(time.gmtime(1700000000)))
try:
    calendar.monthrange(2024, 13)
except ValueError as e:
    print(type(e).__name__, e)
