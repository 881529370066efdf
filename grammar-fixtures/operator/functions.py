# Operators as functions, getters and callers.
import operator as op
print(op.add(1, 2), op.sub(5, 2), op.mul("ab", 2), op.truediv(1, 2), op.floordiv(-7, 2), op.mod(-7, 3), op.pow(2, 10), op.neg(3), op.pos(-3), op.abs(-3), op.inv(5), op.lshift(1, 70), op.rshift(-8, 1), op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.not_([]), op.truth("x"), op.is_(None, None), op.is_not(1, None))
print(op.eq(1, 1.0), op.ne("a", "b"), op.lt(1, 2), op.le(2, 2), op.gt("b", "a"), op.ge(1, 2), op.contains([1, 2], 2), op.concat([1], [2]), op.countOf([1, 1.0, True], 1), op.indexOf("abc", "c"), op.length_hint([1, 2]), op.index(True))
d = {"a": 1}; op.setitem(d, "b", 2); op.delitem(d, "a"); print(d, op.getitem(d, "b"), op.getitem("abc", -1), op.getitem([1, 2, 3], slice(1, None)))
class C:
    def __init__(self): self.n = self; self.v = 3
    def m(self, a, b=2): return (a, b)
c = C(); print(op.attrgetter("v")(c), op.attrgetter("n.n.v", "v")(c), op.itemgetter(1)("abc"), op.itemgetter(0, 2)([1, 2, 3]), op.itemgetter("k")({"k": 9}), op.methodcaller("m", 1, b=5)(c), op.methodcaller("upper")("x"), sorted([{"n": 2}, {"n": 1}], key=op.itemgetter("n")), list(map(op.itemgetter(-1), ["ab", "cd"])))
xs = [1]; print(op.iadd(xs, [2]) is xs, xs, op.iconcat([1], [2]), op.imul(3, 4), op.call(len, "abc"))
for bad in (lambda: op.itemgetter(5)([1]), lambda: op.attrgetter("q")(c), lambda: op.add(1, "a"), lambda: op.indexOf([1], 2), lambda: op.index(1.5), lambda: op.itemgetter("x")({}), lambda: op.truediv(1, 0), lambda: op.concat(1, 2), lambda: op.attrgetter(5)):
    try:
        print(bad())
    except (IndexError, AttributeError, TypeError, ValueError, KeyError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
