# Mutual recursion, and RecursionError that can be caught.
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(10), odd(7))
def forever(n): return forever(n + 1)
try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, isinstance(e, RuntimeError))
def depth(d): return 1 + max((depth(v) for v in d.values()), default=0) if isinstance(d, dict) else 0
print(depth({"a": {"b": {}}, "c": 1}))
