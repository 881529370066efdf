# A bound for a type variable tuple.
def f[*A: str](): pass
