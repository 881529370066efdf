# Names bound by def, class, import, for, with, except, walrus in branches.
def f(flag):
    if flag:
        import json as mod
        def g(): return "g1"
        class K: v = 1
    else:
        mod = None
        g = lambda: "g2"
        K = None
    for i, (a, b) in enumerate([(1, 2), (3, 4)]): last = a * b
    if (n := len(str(flag))) > 4: size = "long"
    else: size = "short"
    return mod is None, g(), K and K.v, i, a, b, last, n, size
print(f(True), f(False))
