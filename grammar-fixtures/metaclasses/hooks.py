# The other hooks of a metaclass: __instancecheck__, __repr__, __contains__.
class Meta(type):
    def __instancecheck__(cls, obj):
        return hasattr(obj, "quack")

    def __repr__(cls):
        return f"<class {cls.__name__}>"

    def __contains__(cls, item):
        return item in cls.members

    def __getitem__(cls, key):
        return cls.members[key]


class Duck(metaclass=Meta):
    members = ["a", "b"]

    def quack(self):
        return "quack"


class Robot:
    def quack(self):
        return "beep"


print(isinstance(Robot(), Duck), isinstance(3, Duck), isinstance(Duck(), Duck))
print(repr(Duck), [Duck], "a" in Duck, "z" in Duck, Duck[1], str(Duck))
print(Duck.members, hasattr(Duck, "lower"), getattr(Duck, "nope", "default"))
