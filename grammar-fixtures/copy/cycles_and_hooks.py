# Deep copies keep cycles and shared parts; __copy__ and __deepcopy__ are asked.
import copy


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []


a, b = Node("a"), Node("b")
a.links += [b, a]
b.links.append(a)
c = copy.deepcopy(a)
print(c is not a, c.links[1] is c, c.links[0].links[0] is c, c.name, a.links[0] is b)
shared = [1]
pair = copy.deepcopy({"x": shared, "y": (shared, shared)})
pair["x"].append(2)
print(pair, shared)


class Hooked:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return Hooked(self.n + 1)

    def __deepcopy__(self, memo):
        return Hooked(self.n + 100)


h = Hooked(1)
print(copy.copy(h).n, copy.deepcopy(h).n, copy.deepcopy([h, h])[1].n)
print(copy.copy((1, 2)), copy.deepcopy(None), copy.copy("s"), copy.deepcopy(len) is len, copy.deepcopy({1, 2}))
