# Conditional expressions, nested and lazy.
def grade(n):
    return "high" if n > 10 else "mid" if n > 5 else "low"

print([grade(n) for n in (1, 6, 11)])
d = {"a": 1}
print(d["a"] if "a" in d else d["missing"])
print(d["b"] if "b" in d else "none")
items = []
print(items[0] if items else "empty")
print((1 if [] else 2) + (3 if [0] else 4))
f = (lambda: "yes") if d else (lambda: "no")
print(f())
