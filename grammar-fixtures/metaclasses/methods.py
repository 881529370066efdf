# A metaclass with methods, properties and operators for its classes: iteration, len, contains, getitem, repr.
class Meta(type):
    def __iter__(cls):
        return iter(cls.items)

    def __len__(cls):
        return len(cls.items)

    def __contains__(cls, x):
        return x in cls.items

    def __getitem__(cls, i):
        return cls.items[i]

    def __repr__(cls):
        return f"<{cls.__name__}!>"

    def helper(cls):
        return cls.__name__ + " helped"

    @property
    def first(cls):
        return cls.items[0]


class A(metaclass=Meta):
    items = [3, 4]


class B(A):
    items = [5]


print(list(A), len(B), 3 in A, A[1], A, A.helper(), B.first, [x for x in B])
