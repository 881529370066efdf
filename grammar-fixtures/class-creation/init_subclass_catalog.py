# __init_subclass__ with keywords, inherited through levels, refusing bad subclasses; __class_getitem__ beside it.
class Plugin:
    catalog = {}

    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.key = key or cls.__name__.lower()
        if cls.key in Plugin.catalog:
            raise TypeError(f"twice: {cls.key}")
        Plugin.catalog[cls.key] = cls


class Json(Plugin):
    pass


class Yaml(Plugin, key="yml"):
    pass


class Strict(Json, key="strict"):
    def run(self):
        return self.key


print(list(Plugin.catalog), Strict().run(), Plugin.catalog["yml"].__name__)
try:

    class Again(Plugin, key="json"):
        pass
except TypeError as e:
    print(e)
print(Json is Plugin.catalog["json"], len(Plugin.catalog))


class Loud:
    def __init_subclass__(cls, **kwargs):
        print("made", cls.__name__, sorted(kwargs))


class Quiet(Loud, a=1, b=2):
    print("body first")


try:

    class Bad(Quiet, Plugin, c=3):
        pass
except TypeError as e:
    print("refused", e)
else:
    print("ok", Bad.__mro__[1].__name__)
