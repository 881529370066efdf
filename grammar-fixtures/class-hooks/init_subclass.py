# __init_subclass__ as a catalog, with keywords, with super, and called for every level.
class Plugin:
    catalog = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.plugin_name = name or cls.__name__.lower()
        Plugin.catalog[cls.plugin_name] = cls


class Csv(Plugin, name="csv"):
    ext = ".csv"


class Json(Plugin):
    pass


class Sub(Csv):
    pass


print(list(Plugin.catalog), Csv.plugin_name, Sub.plugin_name, Plugin.catalog["json"] is Json)
print(Plugin.catalog["csv"]().ext)


class Base:
    subs = []

    def __init_subclass__(cls):
        cls.subs.append(cls.__name__)
        if not hasattr(cls, "required"):
            raise TypeError(f"{cls.__name__} needs required")


class Ok(Base):
    required = 1


try:

    class Bad(Base):
        pass

except TypeError as e:
    print("TypeError", e)
print(Base.subs)
try:

    class Extra(Plugin, other=1):
        pass

except TypeError as e:
    print("TypeError", e)
