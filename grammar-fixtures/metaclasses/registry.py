# A metaclass with __new__ as a registry, and one with __call__ for singletons.
class Registry(type):
    classes = {}

    def __new__(mcs, name, bases, namespace, **kw):
        cls = super().__new__(mcs, name, bases, namespace)
        if bases:
            mcs.classes[name] = cls
        return cls


class Base(metaclass=Registry):
    pass


class One(Base):
    def hi(self):
        return "one"


class Two(Base):
    pass


print(list(Registry.classes), Registry.classes["One"]().hi(), type(One).__name__)


class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Db(metaclass=Singleton):
    def __init__(self, url):
        print("made", url)
        self.url = url


class Cache(metaclass=Singleton):
    pass


print(Db("a") is Db("b"), Db("c").url, Cache() is Cache(), isinstance(Db("z"), Db))
