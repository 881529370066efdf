# finally with returns in loops and generators.
log = []
def use(n):
    log.append(f"open {n}")
    try:
        if n == 1: return "early"
        if n == 2: raise ValueError("bad")
        return "end"
    except ValueError: return "handled"
    finally: log.append(f"close {n}")
print([use(i) for i in range(3)], log)
def g():
    try:
        yield 1
        yield 2
    except ValueError: yield "v"
    else: yield "else"
    finally: log.append("gen done")
print(list(g()), log[-1])
def nested():
    for i in range(2):
        try:
            try: 1 / i
            finally: log.append(i)
        except ZeroDivisionError: continue
        return i
print(nested(), log[-2:])
