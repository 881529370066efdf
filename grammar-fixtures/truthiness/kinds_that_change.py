# Values that contradict annotations, and names that change their kind.
from typing import Optional, List, Dict, Union
def f(x: int) -> str:
    return f"{x}" + str(x)
print(f(1), f(1.0), f("a"), f(None), f(True), f([1]))
def g(xs: List[int]) -> int:
    return sum(x * 2 for x in xs)
print(g([1, 2]), g([1.5, 2]), g((True, 2)), g({1: 2}))
def h(name: str = None) -> str:
    return "hi " + (name or "you")
print(h(), h("a"), h(""))
def k(s: str) -> bool:
    return s == "x" or s.startswith("x")
print(k("x"), k("xa"), k("b"))
def pick(d: Dict[str, int], key: str) -> Optional[int]:
    return d.get(key)
v = pick({"a": 1}, "a")
if v:
    print(v + 1)
w = pick({"a": 1}, "b")
print(w is None, w == None, not w, w or 7)
def area(shape: Union[int, str, None]):
    if shape is None: return 0
    if isinstance(shape, str): return len(shape)
    return shape * 2
print(area(None), area("abc"), area(4), area(2.5))
z = None
for i in range(3):
    if z is None:
        z = i
    else:
        z = f"{z}-{i}"
    print(z)
def find(xs, pred):
    for x in xs:
        if pred(x):
            return x
print(find([1, 2, 3], lambda x: x > 1), find([], bool), find(["a"], str.isalpha))
val = 1
try:
    val = "text"
    raise ValueError(val)
except ValueError as e:
    print(val, f"{val}", val * 2, e)
finally:
    val = 2.0
print(val, f"{val}")
while val:
    val = val - 1 if val > 1 else None
    print(val)
q = [] if val else {}
print(q, type(q).__name__, q or "empty")
r = 0 or "" or [] or None
print(r, 0 or 5, "" or "x", [] or [1], 1 and 2, 0 and 2, "a" and "", None and 1, [] and 1, 1 and [] or "z")
a = b = []
a.append(1); b.append("x")
print(a, b, a is b)
c, *rest = [1, "a", 2.0]
print(c, rest, [f"{x}" for x in rest])
(m, n), o = (1, "b"), [3]
print(m, n, o)
t = (1, "a", 2.0, None, True)
print(t, t[0] + 1, t[1] + "b", t[2] + 1, t[3] is None, not t[4], [f"{x}" for x in t])
i, s = 5, "t"
i, s = s, i
print(i + "x", s + 1)
print("a" < "B", "Z" < "a", "😀" > "ｚ", sorted(["😀", "ｚ", "a"]), max("😀ｚ"), "é" == "e\u0301", "ß".upper(), len("😀x"), "😀x"[0], "😀x"[::-1])
e = {"a": 1, "b": "two", "c": [3], "d": None}
for key, value in e.items():
    print(key, value, f"{value}", value == 1, value == "two", value in (1, "two"))
nums = {1: "a", 2.0: "b", True: "c"}
print(nums, nums[1], nums[2], 1.0 in nums)
nan = float("nan"); print(nan in [nan], [nan] == [nan], nan == nan, [nan].index(nan), [nan].count(nan))
