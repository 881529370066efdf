# __format__ on own classes, and format() calling it.
class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        if spec == "short":
            return f"${self.amount:.0f}"
        return f"${self.amount:{spec or '.2f'}}"

    def __str__(self):
        return "money"

m = Money(12.345)
print(f"{m} {m:short} {m:>10.1f} {m!s} {m!s:>8}", format(m), "{:short} {}".format(m, m))
