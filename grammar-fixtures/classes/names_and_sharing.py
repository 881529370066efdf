# Attribute names in vars, shared class attributes, identity defaults, truth of objects, equality without hash.
class Base:
    max_items = 3
    shared_list = []
    counter_value = 0

    def __init__(self, item_name):
        self.item_name = item_name
        self._item_count = 1
        Base.counter_value += 1


class Child(Base):
    max_items = 5

    def __init__(self, item_name, extra_info=None):
        super().__init__(item_name)
        self.extra_info = extra_info


a, b = Base("x"), Child("y", {"k": 1})
print(vars(a), b.__dict__)
a.shared_list.append(1)
b.shared_list.append(2)
print(Base.shared_list, Child.shared_list is Base.shared_list, a.max_items, b.max_items, Base.counter_value, Child.counter_value)
a.max_items = 9
print(a.max_items, Base.max_items, vars(a))
Base.max_items = 7
print(Base("q").max_items, Child.max_items, a.max_items, b.max_items)
print(getattr(a, "item_name"), hasattr(a, "nothing"), getattr(b, "nothing", "dflt"))
setattr(b, "new_name", 4)
print(b.new_name, sorted(vars(b)))
del b.extra_info
print(hasattr(b, "extra_info"), a == a, a == Base("x"), a != b)


class Eq:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return isinstance(other, Eq) and self.v == other.v


print(Eq(1) == Eq(1), Eq(1) != Eq(2), Eq(1) in [Eq(1)], [Eq(1)].index(Eq(1)))
try:
    print({Eq(1): 2})
except TypeError as e:
    print(e)


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(bool(Sized(0)), bool(Sized(2)), not Sized(0), "full" if Sized(1) else "empty")


class Tree:
    class Node:
        def __init__(self, value):
            self.value = value

    def __init__(self):
        self.root = self.Node(3)


print(Tree().root.value, Tree.Node(4).value, type(Tree().root).__name__)
