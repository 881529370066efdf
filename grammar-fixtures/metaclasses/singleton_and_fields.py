# Metaclasses in practice: singletons by __call__, collected fields, class properties, methods on the class only.
class Singleton(type):
    instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args, **kwargs)
        return cls.instances[cls]


class Db(metaclass=Singleton):
    def __init__(self, url="default"):
        self.url = url


class Cache(metaclass=Singleton):
    pass


print(Db("x") is Db("y"), Db().url, Cache() is Cache(), Cache() is Db(), len(Singleton.instances))


class Model(type):
    def __new__(mcs, name, bases, namespace):
        fields = {k: v for k, v in namespace.items() if isinstance(v, Field)}
        cls = super().__new__(mcs, name, bases, namespace)
        cls.fields = {**getattr(cls, "fields", {}), **fields}
        return cls

    def names(cls):
        return list(cls.fields)

    def __len__(cls):
        return len(cls.fields)

    def __iter__(cls):
        return iter(cls.fields)


class Field:
    def __init__(self, kind):
        self.kind = kind


class Base(metaclass=Model):
    id = Field("int")


class User(Base):
    name = Field("str")
    other = 5


print(User.names(), len(User), list(User), Base.names(), User.fields["name"].kind)
print(type(User).__name__, isinstance(User, Model), type(type(User)).__name__)
