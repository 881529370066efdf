# A Retrying object that is called with a function is reported: loops and decorators are what is migrated.
from tenacity import Retrying, stop_after_attempt

tries = []


def flaky(label):
    tries.append(label)
    if len(tries) < 3:
        raise OSError("busy")
    return f"{label} after {len(tries)}"


print(Retrying(stop=stop_after_attempt(5))(flaky, "done"))
