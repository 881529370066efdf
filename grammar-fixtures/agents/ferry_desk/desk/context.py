"""Whose request it is."""
import contextvars
from contextlib import contextmanager

_user: contextvars.ContextVar[str] = contextvars.ContextVar("user", default="nobody")


def seen_by() -> str:
    return _user.get()


@contextmanager
def request_of(user):
    token = _user.set(user or "guest")
    log = [f"begin {seen_by()}"]
    try:
        yield log
    finally:
        log.append(f"end {seen_by()}")
        _user.reset(token)
