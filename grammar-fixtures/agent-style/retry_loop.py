# Retries with backoff, by a decorator and by a loop.
import functools
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
logger = logging.getLogger("agent.retry")


class RateLimitError(Exception):
    def __init__(self, message, retry_after=None):
        super().__init__(message)
        self.retry_after = retry_after


class FatalError(RuntimeError):
    pass


def retry(*exceptions, tries=3, base=2):
    def decorate(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            delay = 1
            for attempt in range(1, tries + 1):
                try:
                    return fn(*args, **kwargs)
                except exceptions as e:
                    if attempt == tries:
                        logger.error("giving up on %s after %d tries: %s", fn.__name__, attempt, e)
                        raise
                    wait = getattr(e, "retry_after", None) or delay
                    logger.warning("try %d of %s failed (%s), waiting %ss", attempt, fn.__name__, e, wait)
                    delay *= base
        return wrapper
    return decorate


class Client:
    """A client that fails a few times."""

    def __init__(self, failures):
        self.failures = list(failures)
        self.calls = 0

    @retry(RateLimitError, TimeoutError, tries=4)
    def complete(self, prompt, *, temperature=0.0):
        """Completes the prompt."""
        self.calls += 1
        if self.failures:
            raise self.failures.pop(0)
        return f"{prompt}@{temperature}"


client = Client([RateLimitError("slow down", retry_after=7), TimeoutError("timed out")])
print(client.complete("hi", temperature=0.5), client.calls)
print(Client.complete.__name__, Client.complete.__doc__)

client = Client([RateLimitError("no")] * 5)
try:
    client.complete("x")
except RateLimitError as e:
    print("caught", e, e.retry_after, client.calls)

client = Client([FatalError("broken")])
try:
    client.complete("x")
except RateLimitError:
    print("wrong")
except (FatalError, ValueError) as e:
    print("fatal", e, isinstance(e, RuntimeError), client.calls)
finally:
    logger.info("done")
