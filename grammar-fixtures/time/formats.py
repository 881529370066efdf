# Structures, formats and clocks at fixed times.
import time
t = time.gmtime(1700000000); print(t, t.tm_year, t[3], time.strftime("%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %W %w %y %I %p %%", t), time.asctime(t), time.strftime("%c|%x|%X", t))
print(time.gmtime(0), time.gmtime(-1).tm_year, time.strptime("2024-02-29 13:05", "%Y-%m-%d %H:%M"), time.mktime(time.localtime(1700000000)), time.strptime("29 Feb 24", "%d %b %y").tm_yday, time.localtime(0).tm_hour, time.timezone)
a = time.perf_counter(); b = time.monotonic(); time.sleep(0.001); print(time.perf_counter() > a, time.monotonic() >= b, isinstance(time.time(), float), time.time_ns() > 10**18, isinstance(time.perf_counter_ns(), int), time.process_time() >= 0)
for bad in (lambda: time.strptime("x", "%Y"), lambda: time.strptime("2024 extra", "%Y"), lambda: time.sleep(-1), lambda: time.strptime("2023-02-30", "%Y-%m-%d"), lambda: time.gmtime("x")):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
