# Signature.bind, defaults, kinds and the text of signatures.
import inspect


def tool(query: str, /, limit: int = 5, *rest: int, strict: bool = False, **options) -> list:
    """Searches.

    Second paragraph.
    """
    return [query, limit, rest, strict, options]


sig = inspect.signature(tool)
print(sig, list(sig.parameters), sig.return_annotation.__name__)
for name, p in sig.parameters.items():
    print(name, p.kind.name, p.default if p.default is not inspect.Parameter.empty else "-", p.annotation is inspect.Parameter.empty, str(p))
bound = sig.bind("q", 1, 2, 3, strict=True, extra=None)
print(bound.args, bound.kwargs, bound.arguments)
bound = sig.bind("q")
bound.apply_defaults()
print(bound.arguments, tool(*bound.args, **bound.kwargs))
for bad in (lambda: sig.bind(), lambda: sig.bind(query="q")):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(inspect.getdoc(tool), repr(tool.__doc__), inspect.cleandoc("  a\n    b\n\n    c  "))
print(inspect.isfunction(tool), inspect.isfunction(print), inspect.isclass(int), inspect.iscoroutinefunction(tool), inspect.isbuiltin(len))
