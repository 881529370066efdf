# f-strings of every type of value.
from datetime import date
from decimal import Decimal
class A:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
for v in (1, 1.0, -0.0, True, None, "s", [1.0, "a"], (1,), {"k": None}, b"b", A(), [A()], 1e20, 10 ** 20, date(2024, 1, 2), Decimal("1.10"), range(2), int, 2 + 3j, frozenset({1})):
    print(f"{v}", f"{v!r}", f"{v!s:>4}")
