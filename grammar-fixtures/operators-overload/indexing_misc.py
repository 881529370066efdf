# In-place, bitwise, divmod, round, int, float, index protocols.
class N:
    def __init__(self, v): self.v = v
    def __int__(self): return int(self.v)
    def __float__(self): return float(self.v)
    def __index__(self): return int(self.v)
    def __round__(self, n=0): return f"round {n}"
    def __divmod__(self, o): return ("dm", o)
    def __pow__(self, o): return f"pow {o}"
    def __lshift__(self, o): return f"<< {o}"
    def __invert__(self): return "inv"
    def __isub__(self, o): self.v -= o; return self
n = N(2)
print(int(n), float(n), [10, 20, 30][n], "abc"[n], round(n), round(n, 3), divmod(n, 4), n ** 5, n << 1, ~n, list(range(n)), hex(n))
m = n; n -= 1
print(n.v, m is n)
