# Arguments are evaluated left to right, before the call.
log = []
def t(x):
    log.append(x)
    return x
def f(*args, **kw):
    log.append("call")
    return args, kw
f(t(1), *[t(2)], t(3), k=t(4), **{"z": t(5)})
print(log)
log.clear()
print({t("k1"): t("v1"), t("k2"): t("v2")}, t(1) + t(2) * t(3), log)
