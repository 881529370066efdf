# Order of else and finally, with and without errors.
def f(mode):
    log = []
    try:
        log.append("try")
        if mode == "err": raise ValueError("x")
        if mode == "ret": return log
    except ValueError: log.append("except")
    else: log.append("else")
    finally: log.append("finally")
    log.append("end")
    return log
for m in ("ok", "err", "ret"): print(m, f(m))
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("body", i)
        finally: print("fin", i)
g()
