# Names of a class body: comprehensions see them in the first iterable only, functions not at all.
limit = 10


class A:
    limit = 3
    xs = [1, 2, 3]
    doubled = [x * 2 for x in xs]
    outer = [limit for _ in range(2)]
    pairs = {k: limit for k in xs}
    copied = limit
    get = lambda self: limit
    both = [a + b for a in xs for b in [10, 20]]

    def method(self, default=limit):
        return limit, default

    limit = limit + 1

    class Inner:
        value = limit

        def read(self):
            return limit


a = A()
print(A.doubled, A.outer, A.pairs, A.copied, a.get(), A.both, a.method(), A.limit, A.Inner.value, A.Inner().read())
