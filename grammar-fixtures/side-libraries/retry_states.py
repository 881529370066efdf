# What callbacks of tenacity and backoff are told: arguments by position and by name, waits, results.
import backoff
from tenacity import retry, stop_after_attempt, wait_fixed, wait_none


def last(state):
    return ("gave up", state.attempt_number, type(state).__name__)


@retry(stop=stop_after_attempt(2), wait=wait_none(), retry_error_callback=last)
def fails(a, b=2):
    raise ValueError("no")


print(fails(1))


def note(details):
    print(sorted(details), details["tries"], details["args"], details["kwargs"], details["target"].__name__, type(details["exception"]).__name__)


@backoff.on_exception(backoff.constant, ValueError, max_tries=2, interval=0, jitter=None, on_backoff=note, on_giveup=[note])
def again(a, b=2):
    raise ValueError("never")


try:
    again(1)
except ValueError as e:
    print("raised", e)


@backoff.on_predicate(backoff.constant, lambda r: r is None, max_tries=2, interval=0, jitter=None, on_backoff=lambda d: print(sorted(d), d["value"]), on_giveup=lambda details: print("gave", details["tries"]))
def none(a):
    return None


print(none(1))


before_calls = []


@retry(stop=stop_after_attempt(3), wait=wait_none(), before=lambda rs: before_calls.append(("b", rs.attempt_number)), after=lambda retry_state: before_calls.append(("a", retry_state.outcome.failed)), before_sleep=lambda rs: before_calls.append(("s", rs.next_action.sleep, rs.idle_for, rs.fn.__name__, rs.args, rs.kwargs)), reraise=True)
def flaky(x, *, y=1):
    if len(before_calls) < 4:
        raise KeyError("early")
    return x + y


print(flaky(1, y=5), before_calls)


@retry(stop=stop_after_attempt(3), wait=wait_fixed(0.01), retry_error_callback=lambda retry_state: (retry_state.idle_for, retry_state.kwargs))
def slow(*parts, **options):
    raise OSError(parts)


print(slow(1, 2, a=3))
