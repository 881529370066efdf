# Class methods that count and configure per class, statics used in the body, decorated ones, properties beside them.
from functools import lru_cache


class Config:
    _values = {"debug": False}
    _loaded = 0

    @classmethod
    def load(cls, **values):
        cls._loaded += 1
        cls._values = {**cls._values, **values}
        return cls

    @classmethod
    def get(cls, key, default=None):
        return cls._values.get(key, default)

    @staticmethod
    @lru_cache(maxsize=None)
    def slow(x):
        Config.calls = getattr(Config, "calls", 0) + 1
        return x * x

    @property
    def debug(self):
        return self.get("debug")


class Test(Config):
    pass


Test.load(debug=True)
print(Config._loaded, Test._loaded, Config.get("debug"), Test.get("debug"), Test().debug, Config().debug)
Config.load(a=1).load(b=2)
print(Config._loaded, Test._loaded, Config._values, Test.get("a", "none"))
print(Config.slow(3), Config.slow(3), Config.slow(4), Config.calls)


class Ids:
    _next = 0

    @classmethod
    def take(cls):
        cls._next += 1
        return f"{cls.__name__}-{cls._next}"

    @staticmethod
    def reset():
        Ids._next = 0


class Other(Ids):
    pass


print(Ids.take(), Ids.take(), Other.take(), Other.take(), Ids.take())
Ids.reset()
print(Ids.take(), Other.take(), Ids().take())
