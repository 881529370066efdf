# Attributes by name: settings objects over a dict, getattr chains, setattr in loops, vars and hasattr after deletion.
class Settings:
    def __init__(self, **values):
        self.__dict__.update(values)

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return f"<{name}>"


s = Settings(host="h", port=80)
print(s.host, s.port, s.missing, hasattr(s, "missing"), hasattr(s, "_hidden"))
print(vars(s), s.__dict__ is vars(s))
for key, value in {"port": None, "path": "/"}.items():
    setattr(s, key, value)
print(vars(s), getattr(s, "port", 1))
del s.port
print(s.port, "port" in s.__dict__, sorted(vars(s)))


class Plain:
    pass


p = Plain()
for i, name in enumerate(["a", "b", "class", "made_by", "to_string"]):
    setattr(p, name, i)
print(vars(p), getattr(p, "class"), p.made_by, p.to_string)
for name in list(vars(p)):
    if name != "b":
        delattr(p, name)
print(vars(p), hasattr(p, "constructor"), hasattr(p, "to_string"))
try:
    p.made_by
except AttributeError as e:
    print(e)
print(getattr(p, "hasOwnProperty", None), getattr(p, "b"))
