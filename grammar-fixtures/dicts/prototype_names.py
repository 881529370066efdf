# Keys that are special names in JavaScript.
d = {}
for key in ("__proto__", "constructor", "toString", "hasOwnProperty", "length", "valueOf"):
    print(key in d, d.get(key), end="; ")
    d[key] = len(d)
print(d)
print(list(d), d["__proto__"], "isPrototypeOf" in d)
del d["constructor"]
print("constructor" in d, d.get("constructor", "none"), len(d))
counts = {}
for w in "to toString to constructor".split():
    counts[w] = counts.get(w, 0) + 1
print(counts)
