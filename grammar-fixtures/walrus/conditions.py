# The walrus in if, elif, while, comprehension, call and boolean expressions.
CACHE = {"k": "hit"}
def look(key):
    if not key: return "empty"
    elif (hit := CACHE.get(key)): return hit
    elif key and (n := len(key)) > 3: return n
    return "miss"
print([look(k) for k in ("", "k", "long-key", "z")])
print([y for x in range(5) if (y := x * x) > 3], y)
if (m := {"content": "text"}) and isinstance(m, dict) and (text := m.get("content")): print(text)
print((a := 5) + a, (b := a + 1, b), [c := 1, c + 1])
def f(v): return v
print(f(z := 3), z, f(v=(w := 4)), w)
if (q := None) is None: print("none", q)
print(any((last := x) > 2 for x in [1, 2, 3, 4]), last)
