# `in` through __contains__, __iter__ and __getitem__.
class Contains:
    def __contains__(self, x):
        return x % 2 == 0

class Iterates:
    def __iter__(self):
        yield from (1, 2, 3)

class Indexes:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10

print(4 in Contains(), 5 in Contains(), 5 not in Contains())
print(2 in Iterates(), 9 in Iterates())
print(20 in Indexes(), 25 in Indexes())
gen = (x for x in range(5))
print(2 in gen, list(gen))
