# A subclass of str: methods of its own, what str methods give back, equality and hashing.
class Name(str):
    def shout(self):
        return self.upper() + "!"

    def __add__(self, other):
        return Name(str.__add__(self, other))


n = Name("ada")
print(n, repr(n), n.shout(), len(n), n == "ada", "ada" == n, {n: 1}["ada"], n in {"ada"})
print(type(n).__name__, isinstance(n, str), type(n.upper()).__name__, type(n + "x").__name__, n + "x")
print(n[0], n[1:], f"{n:>5}|", "%s" % n, "-".join([n, n]), n.startswith("a"), list(n))
print(sorted([Name("b"), "a"]), n < "b", "a" + n)
