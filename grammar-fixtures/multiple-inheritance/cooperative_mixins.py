# The order of methods in diamonds and mixins; super() in each.
class A:
    def __init__(self, **kw):
        self.seen = ["A"]

    def who(self):
        return ["A"]

    @property
    def label(self):
        return "a"

    @classmethod
    def make(cls):
        return [cls.__name__, "A"]


class B(A):
    def __init__(self, b=1, **kw):
        super().__init__(**kw)
        self.seen.append(f"B{b}")

    def who(self):
        return ["B"] + super().who()

    @property
    def label(self):
        return "b" + super().label


class C(A):
    def __init__(self, c=2, **kw):
        super().__init__(**kw)
        self.seen.append(f"C{c}")

    def who(self):
        return ["C"] + super().who()

    @property
    def label(self):
        return "c" + super().label

    @classmethod
    def make(cls):
        return ["C"] + super().make()


class D(B, C):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.seen.append("D")

    def who(self):
        return ["D"] + super().who()


d = D(b=5, c=6)
print(d.seen, d.who(), d.label, D.make(), B().who(), B().label, B().seen)
print([k.__name__ for k in D.__mro__], isinstance(d, C), issubclass(D, C), issubclass(B, C))


class Loud:
    def speak(self):
        return super().speak().upper() + "!"


class Polite:
    def speak(self):
        return "please " + super().speak()


class Speaker:
    def __init__(self, word):
        self.word = word

    def speak(self):
        return self.word


class PoliteLoud(Polite, Loud, Speaker):
    pass


class LoudPolite(Loud, Polite, Speaker):
    pass


print(PoliteLoud("hi").speak(), LoudPolite("hi").speak())


class NotFound(KeyError, LookupError):
    pass


try:
    raise NotFound("gone")
except LookupError as e:
    print(type(e).__name__, e.args)
