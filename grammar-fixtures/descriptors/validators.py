# Validating descriptors with __set_name__, one instance per attribute, defaults, class access, inheritance.
class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.name = name
        self.owner = owner.__name__

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.owner}.{self.name}: {value!r} is no {self.kind.__name__}")
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        obj.__dict__.pop(self.name, None)


class Config:
    host = Typed(str, "localhost")
    port = Typed(int)

    def __init__(self, host, port=80):
        self.host = host
        self.port = port


class Sub(Config):
    path = Typed(str, "/")


c, s = Config("a"), Sub("b", 1)
print(c.host, c.port, s.host, s.path, Config.port.name, Sub.path.owner, Sub.host.owner)
for name, value in [("port", "x"), ("host", 1), ("port", 8080)]:
    try:
        setattr(c, name, value)
    except TypeError as e:
        print(e)
print(c.port, sorted(vars(c)), getattr(s, "port"))
del c.host
print(c.host)
del c.host
try:
    Config(None)
except TypeError as e:
    print(e)
