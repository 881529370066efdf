# A table of operators runs filters and a small stack calculator.
import operator
from functools import reduce

OPS = {"==": operator.eq, "!=": operator.ne, "<": operator.lt, ">=": operator.ge, "in": lambda a, b: operator.contains(b, a), "and": operator.and_}
MATH = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod, "^": operator.pow}
rows = [{"x": 1, "t": "a"}, {"x": 5, "t": "b"}, {"x": None, "t": "ab"}]
for name, sign, value in (("x", "==", 1), ("x", "!=", None), ("t", "in", "abc"), ("x", ">=", 2), ("zz", "==", None)):
    try:
        print(name, sign, value, [r for r in rows if OPS[sign](r.get(name), value)])
    except TypeError as e:
        print(name, sign, value, e)


def calculate(text):
    stack = []
    for token in text.split():
        if token in MATH:
            b, a = stack.pop(), stack.pop()
            stack.append(MATH[token](a, b))
        else:
            stack.append(float(token) if "." in token else int(token))
    return stack.pop()


for text in ("1 2 +", "7 2 / 3 *", "-7 2 //", "2 100 ^", "7.5 2 %", "1 0 /", "+", "1 x +"):
    try:
        print(text, "=", calculate(text))
    except (ZeroDivisionError, IndexError, ValueError) as e:
        print(text, type(e).__name__, e)
print(reduce(operator.mul, range(1, 25)), reduce(operator.or_, [{1}, {2}], set()), reduce(operator.xor, [1, 2, 3]), sorted(OPS, key=operator.methodcaller("lower")), reduce(operator.getitem, ["b", 0], {"b": [7]}))
