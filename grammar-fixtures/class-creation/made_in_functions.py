# Classes made in functions: each call makes a new class with its own attributes, bases, methods and closure.
class Base:
    name = "base"

    def shout(self):
        return self.name.upper()


def make(label, base=Base, **attributes):
    class Made(base):
        name = label

        def get(self, key, default=None):
            return attributes.get(key, default)

        def shout(self):
            return f"{super().shout()}!"

    Made.size = len(attributes)
    return Made


One, Two = make("one", a=1), make("two", a=2, b=3)
Three = make("three", One, c=4)
print(One is Two, One.__name__ == Two.__name__, One.size, Two().get("b"), One().get("b", "none"))
print(One().shout(), Three().shout(), isinstance(Three(), One), isinstance(Two(), One), issubclass(Three, Base))
print([c.name for c in (One, Two, Three)], Three().get("a"), Three().get("c"))
Two.name = "changed"
print(Two().shout(), One().shout(), hasattr(Base, "size"))
classes = {c.name: c for c in (One, Two)}
print({k: c().get("a") for k, c in classes.items()}, classes["one"] is One)


class Sub(make("inline", x=None)):
    def get(self, key, default="sub"):
        return super().get(key, default)


print(Sub().get("x"), Sub().get("y"), Sub.size)
