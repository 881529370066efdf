# The reflected method is not asked where both operands are of one class, and is where they are not
class Amount:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return NotImplemented

    def __radd__(self, other):
        return ("radd", self.value)

    def __mul__(self, other):
        return ("mul", self.value)


class Bonus(Amount):
    pass


class Other:
    def __rmul__(self, other):
        return ("rmul", type(other).__name__)


for left, right in (
    (Amount(1), Amount(2)),
    (Amount(1), Bonus(2)),
    (Bonus(1), Amount(2)),
    (5, Amount(3)),
    (Amount(3), 5),
    (Amount(3), Other()),
):
    for sign in "+*":
        try:
            print(left + right if sign == "+" else left * right)
        except TypeError as error:
            print(error)
