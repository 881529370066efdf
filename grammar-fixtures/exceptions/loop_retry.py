# try inside loops with continue, break and else.
class Flaky:
    def __init__(self, n): self.n = n
    def get(self):
        self.n -= 1
        if self.n >= 0: raise TimeoutError(f"{self.n} left")
        return "value"
def fetch(f, tries):
    last = None
    for i in range(tries):
        try: value = f.get()
        except TimeoutError as e: last = e; print("retry", i, e); continue
        else: break
    else: raise ConnectionError(f"failed after {tries}") from last
    return value
print(fetch(Flaky(2), 3))
try: fetch(Flaky(5), 2)
except ConnectionError as e: print(e, "|", e.__cause__)
total = 0
for s in ["1", "x", "3", None]:
    try: total += int(s)
    except (ValueError, TypeError): continue
    finally: total += 100
print(total)
