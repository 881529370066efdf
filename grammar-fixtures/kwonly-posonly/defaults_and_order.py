# Required keyword-only names after defaults, evaluation order of call arguments, defaults that are evaluated once.
order = []


def note(x):
    order.append(x)
    return x


def f(a, b=note("default b"), /, c=note("default c"), *, d, e=note("default e"), **rest):
    return a, b, c, d, e, rest


print(order)
order.clear()
print(f(note(1), d=note("d"), c=note("c"), **{"z": note("z")}), order)
print(f(0, d=1), f(0, 1, 2, d=3, e=4, b="b in rest", a="a in rest"))
for args, kw in [((), {"d": 1}), ((1,), {}), ((1, 2, 3, 4), {"d": 1}), ((1,), {"d": 1, "c": 2, "x": 3})]:
    try:
        print(f(*args, **kw))
    except TypeError as e:
        print(e)


def two(*, left, right):
    return left, right


for kw in ({}, {"left": 1}, {"left": 1, "right": 2}, {"left": 1, "right": 2, "up": 3}):
    try:
        print(two(**kw))
    except TypeError as e:
        print(e)
try:
    two(**{"left": 1}, **{"left": 2})
except TypeError as e:
    print("twice" if "multiple values" in str(e) else e)


def gather(*, items=[]):
    items.append(len(items))
    return items


print(gather(), gather(), gather(items=[9]), gather())
print(sorted([3, -1, 2], key=abs, reverse=True), int("ff", base=16), "a,b".split(sep=","), round(number=2.567, ndigits=1))
