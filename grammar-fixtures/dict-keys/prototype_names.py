# Keys that JavaScript's objects have already: __proto__, constructor, toString, hasOwnProperty.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: dict({"__proto__": 1, "constructor": 2}),
    lambda: dict(__proto__=1, constructor=2, toString=3),
    lambda: dict([("__proto__", 1)])["__proto__"],
    lambda: getattr({}, "constructor", "none"),
    lambda: "{__proto__}".format(__proto__=1),
    lambda: {"constructor": 1}.get("toString"),
    lambda: {}.get("constructor"),
    lambda: {}.get("__proto__"),
    lambda: "constructor" in {},
    lambda: "__proto__" in {"a": 1},
    lambda: {"__proto__": 5}["__proto__"],
    lambda: {"a": 1}["hasOwnProperty"],
    lambda: {"valueOf": 1, "toString": 2},
    lambda: list({"__proto__": 1, "a": 2}),
    lambda: {**{"__proto__": 1}, "b": 2},
    lambda: {k: len(k) for k in ("__proto__", "constructor", "length")},
    lambda: dict.fromkeys(["__proto__", "hasOwnProperty"], 0),
    lambda: {"a": 1}.setdefault("constructor", 5),
    lambda: {"a": 1}.pop("toString", None),
    lambda: "toString" in {},
    lambda: {}.get("hasOwnProperty"),
    lambda: len({"__proto__": None}),
)
