# Recording, filters and errors.
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); warnings.warn("plain"); warnings.warn("dep", DeprecationWarning); warnings.warn(RuntimeWarning("obj"))
    print([(str(x.message), x.category.__name__) for x in w], len(w))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("boom", FutureWarning)
    except FutureWarning as e:
        print("raised", e)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("ignore"); warnings.warn("x"); print(len(w))
with warnings.catch_warnings(record=True) as w:
    warnings.resetwarnings(); warnings.filterwarnings("ignore", message="skip.*"); warnings.filterwarnings("always", category=UserWarning, append=True); warnings.warn("skip me"); warnings.warn("keep me"); print([str(x.message) for x in w])
class Mine(UserWarning): pass
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); warnings.warn("m", Mine, stacklevel=2); print(w[0].category is Mine, issubclass(Mine, Warning))
for bad in (lambda: warnings.warn("x", int), lambda: warnings.simplefilter("nope")):
    try:
        bad()
    except (TypeError, AssertionError) as e:
        print(type(e).__name__, e)
