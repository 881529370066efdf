# Warnings are recorded, turned into errors, and carry a category.
import warnings


class AgentWarning(UserWarning):
    pass


def old(x):
    warnings.warn("old is deprecated", DeprecationWarning, stacklevel=2)
    return x * 2


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(old(2), old(3))
    warnings.warn("plain")
    warnings.warn(AgentWarning("object"))
    warnings.warn("own", AgentWarning)
print(len(caught), [(w.category.__name__, str(w.message)) for w in caught], issubclass(caught[-1].category, UserWarning))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for f in (lambda: old(1), lambda: warnings.warn("w", AgentWarning), lambda: warnings.warn("x")):
        try:
            f()
        except AgentWarning as e:
            print("agent", e)
        except Warning as e:
            print(type(e).__name__, e)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("ignore")
    old(1)
    warnings.warn("x")
print(len(caught))
for bad in (lambda: warnings.warn("x", int), lambda: warnings.simplefilter("nope")):
    try:
        bad()
    except (TypeError, AssertionError, ValueError) as e:
        print(type(e).__name__)
