# itemgetter, attrgetter, methodcaller and operator functions.
import operator as op
from operator import itemgetter, attrgetter, methodcaller
from types import SimpleNamespace as NS
rows = [{"n": "b", "v": 1}, {"n": "a", "v": 2}]
print(itemgetter("n")(rows[0]), itemgetter("n", "v")(rows[1]), list(map(itemgetter("v"), rows)), sorted(rows, key=itemgetter("n"))[0], itemgetter(1)([5, 6]), itemgetter(-1, 0)("abc"), attrgetter("x.y")(NS(x=NS(y=3))), attrgetter("a", "b")(NS(a=1, b=2)), methodcaller("upper")("q"), methodcaller("split", ",", maxsplit=1)("a,b,c"))
print(op.add(1, 2), op.mul("a", 3), op.sub(5, 1), op.truediv(1, 2), op.floordiv(-7, 2), op.mod(-7, 3), op.eq([1], [1]), op.lt(1, 2), op.neg(3), op.not_([]), op.truth("a"), op.contains([1], 1), op.getitem({"k": 1}, "k"), op.concat([1], [2]), op.is_(None, None), op.and_(6, 3), op.xor(6, 3), op.pow(2, 3), op.index(5))
try: itemgetter("z")(rows[0])
except KeyError as e: print("KeyError", e)
xs = [1, 2]; op.setitem(xs, 0, 9); op.iadd(xs, [3]); print(xs)
