# catch_warnings around yields, as in streaming code.
import warnings
def stream(xs):
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*serializ.*")
        for x in xs:
            warnings.warn("Pydantic serializer warnings")
            yield x
print(list(stream([1, 2])))
for x in stream("ab"):
    print(x)
    break
