# Annotated class attributes act as defaults for instances.
class Conf:
    endpoint: str = "e"
    k: int = 3
    tags: list = ["shared"]
    unset: float
    def __init__(self, **kw):
        for key, v in kw.items():
            if not hasattr(type(self), key): raise AttributeError(f"no option {key}")
            setattr(self, key, v)
c = Conf(k=5); print(c.endpoint, c.k, Conf.k, c.tags is Conf.tags, vars(c), list(Conf.__annotations__), hasattr(c, "unset"), getattr(c, "unset", None), {k: getattr(c, k, "?") for k in Conf.__annotations__})
try: Conf(zz=1)
except AttributeError as e: print(e)
try: c.unset
except AttributeError as e: print(e)
