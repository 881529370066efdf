# Default expressions run once, when the function is defined.
log = []
def make():
    log.append("made")
    return {"n": 0}
def f(state=make()):
    state["n"] += 1
    return state["n"]
print(log, f(), f(), f({"n": 10}), log)
class C:
    size = 3
    def m(self, n=size):
        return n
C.size = 4
print(C().m())
