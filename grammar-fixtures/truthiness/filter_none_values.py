# `is None` against falsy.
def pick(*xs): return next((x for x in xs if x is not None), "all none")
print(pick(None, 0, 1), pick(None, ""), pick(None), pick([], None))
vals = [0, "", None, False, [], "x"]
print([v for v in vals if v], [v for v in vals if v is not None], [v or "d" for v in vals], ["d" if v is None else v for v in vals], sum(v is None for v in vals), vals.count(False), vals.index(None))
