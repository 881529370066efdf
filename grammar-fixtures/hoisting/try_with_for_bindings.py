# Names from try, with, for, except, match and comprehensions after the block, and where they are gone or never bound.
import io

try:
    result = int("7")
    after = result + 1
except ValueError:
    result = after = None
else:
    bound_in_else = result
finally:
    always = True
print(result, after, bound_in_else, always)
with io.StringIO("a\nb") as handle:
    lines = handle.read().split()
print(lines, handle.closed)
for index, (left, right) in enumerate([("a", 1), ("b", 2)]):
    pass
print(index, left, right)
for never in []:
    touched = 1
for name in ("never", "touched"):
    try:
        print({"never": lambda: never, "touched": lambda: touched}[name]())
    except NameError as e:
        print(e)
try:
    raise KeyError("k")
except KeyError as problem:
    saved = problem
try:
    problem
except NameError as e:
    print(e, repr(saved))
match {"type": "a", "n": 3}:
    case {"type": kind, "n": int(n)} if n > 5:
        size = "big"
    case {"type": str() as other}:
        size = "small"
print(kind, n, other, size)
x = "outer"
squares = [x * x for x in range(3)]
print(x, squares, [y := 5, y + 1], y)


def local(flag):
    if flag:
        chosen = 1
    else:
        unchosen = 2
    try:
        return chosen
    except UnboundLocalError as e:
        return str(e)


print(local(True), local(False))
