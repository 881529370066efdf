# A keyword given by name and through ** names the method in its TypeError, an object by its repr
class Ledger:
    def post(self, amount, *, memo=None, **tags):
        return amount, memo, tags

    @classmethod
    def open(cls, *, memo=None, **tags):
        return memo, tags


ledger = Ledger()
extra = {"memo": "again", "year": 2024}
for action in (
    lambda: ledger.post(1, memo="first", **extra),
    lambda: Ledger.open(memo="first", **extra),
    lambda: ledger.post(1, **{3: 4}),
    lambda: ledger.post(2, **extra),
    lambda: ledger.post(amount=1, **{"amount": 2}),
):
    try:
        print(action())
    except TypeError as error:
        print(error)


def placed(a, /, b, *rest, c=3):
    return a, b, rest, c


for action in (
    lambda: placed(7, 8, *range(2), c=30, b=20),
    lambda: placed(b=1, a=2),
    lambda: placed(1, a=2, z=3, b=5),
    lambda: placed(1, z=3, a=2),
):
    try:
        print(action())
    except TypeError as error:
        print(error)
