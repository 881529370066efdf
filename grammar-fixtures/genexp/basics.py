# Generator expressions are lazy.
log = []
def note(x):
    log.append(x)
    return x
g = (note(x) * 2 for x in range(3))
print(log, next(g), log, list(g), log, list(g))
print(sum(x for x in range(5)), max((len(w) for w in ["a", "bbb"]), default=0), ",".join(str(i) for i in range(3)))
print(any(note(x) > 10 for x in [1, 50, 99]), log)
print(next((x for x in [1, 2, 3] if x > 1), None), next((x for x in [] if x), "none"))
print(tuple(c for c in "ab"), dict((k, 1) for k in "ab"), sorted((-x for x in range(3))), set(x for x in [1, 1]))
