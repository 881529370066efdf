# A dict changed through several names and functions.
def tag(d, **kw): d.update(kw); return d
base = {"n": 0}; same = tag(base, a=1); copy = dict(base); copy["n"] = 99; nested = {"in": base}; nested["in"]["n"] += 1
print(base, same is base, copy, nested); lst = [base] * 2; lst[0]["z"] = True; print(lst[1], base.pop("z"), lst)
def reset(d): d = {}; return d
print(reset(base), base); rows = [dict(base, i=i) for i in range(2)]; rows[0]["a"] = "own"; print(rows, base)
for r in rows: r |= {"done": True}
print(rows)
