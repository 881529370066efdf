# Attribute lookup order: sibling class attributes, instance before class, data in mixins, explicit base calls with keywords.
class X:
    color = "x"

    def __init__(self, v=1, *, flag=False):
        self.v = v
        self.flag = flag

    def show(self):
        return f"X{self.v}{self.flag}"


class Y:
    color = "y"
    size = 5

    def __init__(self, w):
        self.w = w

    def show(self):
        return f"Y{self.w}"


class Z(X, Y):
    def __init__(self):
        X.__init__(self, 7, flag=True)
        Y.__init__(self, w=8)

    def show(self):
        return X.show(self) + Y.show(self)


z = Z()
print(z.show(), z.color, z.size, z.v, z.w, z.flag, sorted(vars(z)))
Y.extra = "late"
print(z.extra, Z.extra, hasattr(X(), "extra"))
X.color = "X2"
print(z.color)
del X.color
print(z.color)


class M1:
    def setup(self):
        self.steps.append("M1")
        if hasattr(super(), "setup"):
            super().setup()


class M2:
    def setup(self):
        self.steps.append("M2")


class App(M1, M2):
    def __init__(self):
        self.steps = []
        self.setup()


print(App().steps)


class P(M1):
    def __init__(self):
        self.steps = []
        self.setup()


print(P().steps)
