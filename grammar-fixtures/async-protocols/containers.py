# Special methods of containers and callables that wait, or would have to.
import time


class Lookup:
    def __call__(self, key):
        time.sleep(0)
        return key * 2

    def __enter__(self):
        time.sleep(0)
        print("enter")
        return self

    def __exit__(self, kind, error, trace):
        time.sleep(0)
        print("exit", kind.__name__ if kind else None)
        return kind is KeyError

    def __iter__(self):
        for i in range(2):
            time.sleep(0)
            yield i


lookup = Lookup()
print(lookup("ab"), [f(2) for f in [lookup]])
with lookup as inner:
    print(inner(1))
with lookup:
    raise KeyError("gone")
try:
    with lookup:
        raise ValueError("kept")
except ValueError as error:
    print(error)
for i in lookup:
    print(i)
print(list(lookup), sum(lookup))
