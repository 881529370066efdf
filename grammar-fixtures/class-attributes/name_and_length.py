# Class attributes called name and length, and what inherits them.
class Tool:
    name = "base"
    length = 3
    def describe(self):
        return self.name, type(self).name, self.length
    @classmethod
    def label(cls):
        return cls.name
class Search(Tool):
    pass
class Deep(Search):
    name = "deep"
class Deeper(Deep):
    length = 9
for c in (Tool, Search, Deep, Deeper):
    print(c.name, c.length, c().describe(), c.label(), c.__name__, repr(c), getattr(c, "name"))
print(Search.name, Search().name)
