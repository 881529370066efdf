# Subclasses of int and float: arithmetic gives plain numbers, __new__ converts, own repr.
class Celsius(float):
    def to_f(self):
        return self * 9 / 5 + 32

    def __repr__(self):
        return f"Celsius({float(self)})"


c = Celsius(20)
print(c, c.to_f(), c + 1, type(c + 1).__name__, c == 20, isinstance(c, float), repr(c), f"{c:.1f}")


class Positive(int):
    def __new__(cls, value):
        if value <= 0:
            raise ValueError("not positive")
        return super().__new__(cls, value)

    def double(self):
        return self * 2


p = Positive(5)
print(p, p.double(), p + 1, p == 5, isinstance(p, int), type(p).__name__, {p: 1}[5], [10, 20, 30, 40, 50, 60][p])
try:
    Positive(-1)
except ValueError as e:
    print("ValueError", e)
