# Constructors that wait: made with create(), subclasses, defaults, class-level state, factories and containers.
import time


def fetch(name):
    time.sleep(0)
    print("fetch", name)
    return {"name": name}


class Base:
    made = 0

    def __init__(self, name="base"):
        self.data = fetch(name)
        Base.made += 1

    def show(self):
        return self.data["name"]


class Child(Base):
    def __init__(self, name):
        super().__init__(name + "-child")
        self.extra = fetch("extra")


class Plain(Base):
    pass


class Holder:
    def __init__(self):
        self.items = [Child("one"), Plain()]
        self.by_name = {k: Base(k) for k in ("p", "q")}

    @classmethod
    def build(cls):
        return cls()


print(Base().show(), Child("c").show(), Plain("pl").show())
holder = Holder.build()
print([i.show() for i in holder.items], sorted(holder.by_name))
kinds = {"base": Base, "child": Child}
made = [kinds[k]("k" + k) for k in kinds]
print([m.show() for m in made], isinstance(made[1], Child))
print(Base.made)


def factory(kind, *args):
    return kind(*args)


print(factory(Child, "via").show())
print(list(map(Base, ["m1", "m2"]))[1].show())
