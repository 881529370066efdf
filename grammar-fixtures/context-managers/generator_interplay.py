# with inside generators, closed early; managers that return other objects.
class Tx:
    def __init__(self, log): self.log = log
    def __enter__(self): self.log.append("begin"); return self.log.append
    def __exit__(self, t, v, tb): self.log.append("rollback" if t else "commit"); return t is KeyError
def work(log, keys):
    with Tx(log) as w:
        for k in keys: w(k); yield {"a": 1}[k]
    w("after")
log = []; print(list(work(log, "aa")), log); log.clear(); print(list(work(log, "ax")), log); log.clear()
g = work(log, "aaa"); next(g); g.close(); print(log)
