# __iadd__ wins over __add__; without it, __add__ rebinds.
class Bag:
    def __init__(self, items):
        self.items = items

    def __iadd__(self, other):
        self.items.extend(other)
        return self

    def __add__(self, other):
        return Bag(self.items + list(other))

b = Bag([1])
alias = b
b += [2]
print(b.items, alias is b)
b = b + [3]
print(b.items, alias.items, alias is b)
