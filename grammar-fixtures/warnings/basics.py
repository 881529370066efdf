# warnings recorded, filtered, turned into errors.
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); warnings.warn("careful", UserWarning); warnings.warn("old", DeprecationWarning)
    print(len(w), [str(x.message) for x in w], w[1].category.__name__)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("as error")
    except UserWarning as e: print("raised", e)
warnings.filterwarnings("ignore", message=".*noise.*"); warnings.warn("some noise here"); print("quiet")
def g():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore"); yield 1; yield 2
print(list(g()), issubclass(FutureWarning, Warning))
