# threading.local and contextvars: each thread and each task has its own values.
import asyncio
import contextvars
import threading
import time
from concurrent.futures import ThreadPoolExecutor

state = threading.local()
state.name = "main"
seen = []


def work(name):
    seen.append(hasattr(state, "name"))
    state.name = name
    time.sleep(0.005)
    seen.append(state.name == name)


threads = [threading.Thread(target=work, args=(n,)) for n in ("a", "b")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(seen), state.name)


class Session(threading.local):
    count = 0


session = Session()
session.count = 5


def bump():
    session.count += 1
    time.sleep(0.001)
    return session.count


with ThreadPoolExecutor(1) as pool:
    print(pool.submit(bump).result(), session.count)

request_id = contextvars.ContextVar("request_id", default="none")


def handle(n):
    token = request_id.set(f"r{n}")
    time.sleep(0.002)
    value = request_id.get()
    request_id.reset(token)
    return value


with ThreadPoolExecutor(3) as pool:
    print(list(pool.map(handle, range(3))), request_id.get())


async def task(n):
    request_id.set(f"t{n}")
    await asyncio.sleep(0)
    return request_id.get()


async def main():
    request_id.set("outer")
    return await asyncio.gather(task(1), task(2)), request_id.get()


print(asyncio.run(main()), request_id.get())
context = contextvars.copy_context()
print(context.run(handle, 7))
with ThreadPoolExecutor(1) as pool:
    request_id.set("kept")
    print(pool.submit(contextvars.copy_context().run, request_id.get).result())
    print(pool.submit(request_id.get).result())


class Lazy:
    def __init__(self):
        self._local = threading.local()

    def client(self):
        if not hasattr(self._local, "client"):
            time.sleep(0)
            self._local.client = object()
        return self._local.client


lazy = Lazy()
print(lazy.client() is lazy.client())
other = []
t = threading.Thread(target=lambda: other.append(lazy.client()))
t.start()
t.join()
print(other[0] is lazy.client())
print(getattr(state, "missing", "default"))
try:
    state.missing
except AttributeError as error:
    print("no attribute")
