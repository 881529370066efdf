# Mutable class attributes shared by instances, shadowed by assignment, += on self, and read through subclasses.
class Team:
    members = []
    count = 0
    limits = {"max": 2}

    def add(self, name):
        self.members.append(name)
        self.count += 1
        return self

    def own(self):
        self.members = ["own"]
        return self


a, b = Team(), Team()
a.add("x").add("y")
b.add("z")
print(Team.members, a.count, b.count, Team.count, a.members is b.members)
a.own().add("w")
print(a.members, b.members, "members" in vars(a), "members" in vars(b), vars(b))
del a.members
print(a.members)


class Sub(Team):
    pass


Sub.count += 5
Sub.limits["max"] = 9
print(Sub.count, Team.count, Team.limits, Sub.limits is Team.limits, Sub().count)
Sub.members = []
Sub().add("s")
print(Sub.members, Team.members)
b.members += ["plus"]
print(Team.members, b.members is Team.members, "members" in vars(b))


class Counter:
    total = 0

    def __init__(self):
        type(self).total += 1
        Counter.total += 10
        self.id = Counter.total


class Special(Counter):
    total = 100


print(Counter().id, Special().id, Counter.total, Special.total)
try:
    del b.limits
except AttributeError as e:
    print(type(e).__name__)
