# Filters by category and message, the last one first.
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    warnings.filterwarnings("ignore", message="skip .*")
    warnings.warn("dep", DeprecationWarning)
    warnings.warn("future", FutureWarning)
    warnings.warn("skip this one")
    warnings.warn("do not skip")
    warnings.warn("runtime", RuntimeWarning)
print([str(w.message) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.filterwarnings("error", category=RuntimeWarning)
    warnings.warn("quiet", UserWarning)
    try:
        warnings.warn("loud", RuntimeWarning)
    except RuntimeWarning as e:
        print("error", e, e.args)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("once")
    for _ in range(3):
        warnings.warn("same")
    warnings.warn("other")
print([str(w.message) for w in caught], caught[0].category is UserWarning)
