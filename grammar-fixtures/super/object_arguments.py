# What object takes: __init__ and __new__ with arguments that nobody below took.


class Root:
    def __init__(self, x):
        super().__init__(x)


class Direct:
    def __init__(self, x):
        object.__init__(self, x)


class Keyword:
    def __init__(self, x):
        super().__init__(x=x)


class Plain:
    pass


class Fine:
    def __init__(self, x):
        super().__init__()
        self.x = x


class Mixin:
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


class Both(Mixin, Plain):
    pass


class Made:
    def __new__(cls, x):
        return super().__new__(cls, x)


CASES = [
    lambda: Root(1),
    lambda: Direct(1),
    lambda: Keyword(1),
    lambda: Plain(1),
    lambda: Plain(x=1),
    lambda: Fine(3).x,
    lambda: Mixin(1),
    lambda: type(Mixin()).__name__,
    lambda: Both(1),
    lambda: Both(k=1),
    lambda: Made(1),
    lambda: object(1),
    lambda: object.__new__(Plain, 1),
    lambda: object.__new__(5),
    lambda: type(object.__new__(Plain)).__name__,
    lambda: type(object.__new__(Fine, 1)).__name__,
    lambda: object.__init__(Plain(), 1),
]
for i, case in enumerate(CASES):
    try:
        print(i, case())
    except Exception as error:
        print(i, type(error).__name__, error)
