"""Ways from synchronous code to asynchronous code."""
import asyncio
import queue
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, AsyncIterator, Callable, Coroutine, Iterator, Optional

END = object()


class LoopThread:
    """One event loop in a thread of its own; other threads hand it coroutines."""

    def __init__(self) -> None:
        self._loop: Optional[asyncio.AbstractEventLoop] = None
        self._lock = threading.Lock()

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(target=self._run, args=(self._loop,), daemon=True).start()
        return self._loop

    @staticmethod
    def _run(loop: asyncio.AbstractEventLoop) -> None:
        asyncio.set_event_loop(loop)
        loop.run_forever()

    def call(self, coroutine: Coroutine[Any, Any, Any], timeout: float = 20) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(timeout)


def in_new_loop(coroutine: Coroutine[Any, Any, Any]) -> Any:
    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(asyncio.run, coroutine).result()


def through_queue(source: Callable[[], AsyncIterator[Any]], size: int = 2) -> Iterator[Any]:
    """A sync generator over an async one that runs in a thread."""
    inbox: "queue.Queue[Any]" = queue.Queue(maxsize=size)

    async def pump() -> None:
        try:
            async for item in source():
                inbox.put(item)
        except Exception as e:
            inbox.put(e)
        finally:
            inbox.put(END)

    worker = threading.Thread(target=lambda: asyncio.run(pump()))
    worker.start()
    while (item := inbox.get()) is not END:
        if isinstance(item, Exception):
            raise item
        yield item
    worker.join()
