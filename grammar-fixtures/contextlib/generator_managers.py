# contextmanager in methods, with yields in try, ExitStack and suppress.
from contextlib import contextmanager, suppress, ExitStack, nullcontext, redirect_stdout, closing, asynccontextmanager, AsyncExitStack
import io, asyncio
class DB:
    def __init__(self): self.log = []
    @contextmanager
    def transaction(self, name="t"):
        self.log.append(f"begin {name}")
        try:
            yield self
        except ValueError as e: self.log.append(f"rollback {e}"); raise
        except KeyError: self.log.append("swallowed")
        else: self.log.append("commit")
        finally: self.log.append("end")
    @classmethod
    @contextmanager
    def open(cls): yield cls()
db = DB()
with db.transaction() as d: d.log.append("work")
try:
    with db.transaction("u"): raise ValueError("v")
except ValueError: db.log.append("out")
with db.transaction(name="w"): raise KeyError("k")
print(db.log)
with DB.open() as d2: print(type(d2).__name__)
with suppress(ZeroDivisionError, KeyError): 1 / 0
with suppress(FileNotFoundError): open("/no/such/file")
buf = io.StringIO()
with redirect_stdout(buf): print("hidden")
print(buf.getvalue().strip(), end="!\n")
with ExitStack() as st:
    ms = [st.enter_context(db.transaction(str(i))) for i in range(2)]
    st.callback(print, "cb", 1, sep="-")
    print(len(ms), db.log[-2:])
with nullcontext(5) as n: print(n)
@contextmanager
def timed(label):
    print("start", label)
    yield lambda: label.upper()
    print("stop", label)
with timed("a") as up, timed("b"): print(up())
def use():
    with timed("r") as f: return f()
print(use())
@asynccontextmanager
async def res(n):
    print("acquire", n)
    try: yield n
    finally: await asyncio.sleep(0); print("release", n)
async def main():
    async with res(1) as a, res(2) as b: print(a + b)
    async with AsyncExitStack() as st:
        vals = [await st.enter_async_context(res(i)) for i in (3, 4)]
        st.push_async_callback(asyncio.sleep, 0)
        print(vals)
    try:
        async with res(5): raise ValueError("five")
    except ValueError as e: print(e)
asyncio.run(main())
