# itemgetter, attrgetter and methodcaller with several names, dotted names, slices and arguments.
from operator import attrgetter, itemgetter, methodcaller
from types import SimpleNamespace as NS

row = {"a": 1, "b": [10, 20], 3: "three"}
print(itemgetter("a")(row), itemgetter("a", 3)(row), itemgetter(slice(0, 2))("hello"), itemgetter(-1)([1, 2]), itemgetter(1, 1)("xy"))
user = NS(name="ann", address=NS(city="Ulm", zip="89073"), tags=["x"])
print(attrgetter("name")(user), attrgetter("address.city", "name")(user), attrgetter("tags")(user) is user.tags)
print(methodcaller("upper")("abc"), methodcaller("replace", "a", "b")("banana"), methodcaller("split", sep=",", maxsplit=1)("a,b,c"), methodcaller("get", "zz", 0)(row))
for bad in (lambda: itemgetter("zz")(row), lambda: attrgetter("address.country")(user), lambda: itemgetter(5)([1]), lambda: methodcaller("nope")("x"), lambda: itemgetter(0)(5), lambda: attrgetter(1)):
    try:
        print(bad())
    except (KeyError, AttributeError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
people = [("bob", 3), ("ann", 3), ("cy", 1)]
print(sorted(people, key=itemgetter(1)), sorted(people, key=itemgetter(1, 0)), max(people, key=itemgetter(1)), list(map(itemgetter(0), people)))
users = [NS(n=2, a=NS(k="b")), NS(n=1, a=NS(k="b")), NS(n=9, a=NS(k="a"))]
print([u.n for u in sorted(users, key=attrgetter("a.k", "n"))], min(users, key=attrgetter("n")).a.k)
print(list(map(methodcaller("strip", "x"), ["xax", "b"])), dict(map(itemgetter(1, 0), people)))
