# Shapes of clocks and deterministic conversions.
import time
a = time.time(); p = time.perf_counter(); time.sleep(0.01); m = time.monotonic()
print(isinstance(a, float), time.time() >= a, 0.009 < time.perf_counter() - p < 5, isinstance(m, float), isinstance(time.time_ns(), int), isinstance(int(time.time() * 1000), int), len(f"{time.perf_counter() - p:.3f}") >= 5)
print(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(0)), time.gmtime(86400).tm_mday, time.strptime("2024-05-06", "%Y-%m-%d").tm_mon, len(time.strftime("%Y%m%d")), time.mktime(time.gmtime(1000)))
try: time.sleep(-1)
except ValueError as e: print(e)
