# Registries and counters at class level, used through cls and self.
class Tool:
    _all = {}
    _next = 1
    def __init__(self, name): self.id = Tool._next; type(self)._next += 1; Tool._all[name] = self; self.name = name
    @classmethod
    def get(cls, name): return cls._all.get(name)
    @classmethod
    def names(cls): return sorted(cls._all)
    @staticmethod
    def slug(s): return s.lower().replace(" ", "_")
class Remote(Tool):
    def __init__(self, name, url): super().__init__(self.slug(name)); self.url = url
Tool("a"); Remote("My Tool", "u"); Tool("c")
print(Tool.names(), Tool.get("my_tool").url, Tool.get("zz"), Tool._next, Remote._next, "_next" in vars(Remote), [t.id for t in Tool._all.values()], Remote.get("a").name)
