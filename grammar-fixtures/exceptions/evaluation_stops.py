# An exception in the middle of an expression stops the rest.
log = []
def t(x): log.append(x); return x
def boom(): log.append("boom"); raise ValueError("b")
for f in (lambda: [t(1), boom(), t(2)], lambda: t(1) + boom() * t(2), lambda: {t("k"): boom()}, lambda: print(t(1), boom()), lambda: t(0) or boom() or t(1), lambda: [t(9)][boom()]):
    try: f()
    except ValueError: print(log)
    log.clear()
d = {"a": 1}
try: d["b"], d[boom()] = t(1), 2
except ValueError: print(d, log)
