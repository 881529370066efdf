# Elapsed times, only as shapes.
import time
class Timer:
    def __enter__(self): self.start = time.perf_counter(); return self
    def __exit__(self, *exc): self.elapsed = time.perf_counter() - self.start
with Timer() as t: sum(range(1000))
print(0 <= t.elapsed < 5, type(t.elapsed).__name__, f"{t.elapsed:.0f}s", round(t.elapsed) == 0)
start = time.time(); deadline = start + 60
print(time.time() < deadline, int(deadline - start), isinstance(int(time.time()), int), len(str(int(time.time()))))
