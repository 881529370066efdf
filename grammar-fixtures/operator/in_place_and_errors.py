# In-place operators change lists and return new numbers; wrong operands raise as the operators do.
import operator as op

a = [1]
b = op.iadd(a, (2, 3))
print(a, b is a, op.add([1], [2]), op.concat("a", "b"), op.iconcat([1], [2]))
n = 5
print(op.iadd(n, 1), n, op.imul([0], 2), op.ior({1}, {2}), op.isub({1, 2}, {2}), op.ipow(2, 10), op.itruediv(1, 4))
print(op.truediv(7, 2), op.floordiv(-7, 2), op.mod(-7, 3), op.pow(2, -1), op.neg(-0.0), op.pos(True), op.inv(5), op.invert(-1), op.abs(-3), op.index(7))
print(op.lt(1, 2), op.le("a", "b"), op.eq(1, 1.0), op.ne([], ()), op.is_(None, None), op.is_not(1, None), op.not_([]), op.truth("0"), op.contains("abc", "b"))
print(op.countOf([1, True, 1.0, "1"], 1), op.indexOf("hello", "l"), op.getitem([5, 6], -1), op.getitem("abc", slice(1, None)), op.length_hint([1, 2]), op.lshift(1, 70), op.xor(6, 3), op.and_(6, 3), op.or_(6, 3))
d = {"a": 1}
op.setitem(d, "b", 2)
op.delitem(d, "a")
print(d)
for bad in (lambda: op.add(1, "a"), lambda: op.getitem([], 0), lambda: op.delitem({}, "k"), lambda: op.floordiv(1, 0), lambda: op.indexOf([1], 2), lambda: op.lt(1, "a"), lambda: op.concat(1, 2), lambda: op.index(1.5), lambda: op.setitem((1,), 0, 2), lambda: op.neg("x")):
    try:
        print(bad())
    except (TypeError, IndexError, KeyError, ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
