# == asks the right operand where the left one is of a built-in type that knows nothing of it
class Any:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return ("eq", self.v, other.v if isinstance(other, Any) else other)

    def __ne__(self, other):
        return ("ne", self.v)


x = Any(1)
for y in [b"ab", bytearray(b"a"), range(4), (1,), [1], {1: 2}, "a", 1, 2.5, None, slice(1)]:
    print(y == x, x == y, y != x)
print(b"a" == "a", b"a" != "a", range(3) == [0, 1, 2], range(3) != range(0, 3), b"a" == bytearray(b"a"))
