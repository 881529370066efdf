# Subclasses of list, dict, str, int, Exception.
class Stack(list):
    def push(self, x): self.append(x)
    def top(self): return self[-1]
class Conf(dict):
    def __getattr__(self, k):
        try: return self[k]
        except KeyError: raise AttributeError(k)
class Name(str):
    def shout(self): return self.upper() + "!"
class Meters(int):
    def __repr__(self): return f"{int(self)}m"
s = Stack([1]); s.push(2)
print(s, s.top(), len(s), isinstance(s, list), s == [1, 2], Conf(a=1).a, Conf(a=1), hasattr(Conf(), "z"))
print(Name("bo").shout(), Name("x") == "x", type(Name("x") + "y").__name__, Meters(3), Meters(3) + 1, [Meters(2)], str(Meters(4)))
