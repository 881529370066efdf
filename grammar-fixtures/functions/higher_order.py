# Functions as values.
def compose(*fs):
    def run(x):
        for f in fs:
            x = f(x)
        return x
    return run

handlers = {"upper": str.upper, "len": len, "twice": lambda s: s * 2}
print([h("ab") for h in handlers.values()], compose(str.strip, str.title, len)("  ab c "))
def apply(fn, *args, **kwargs):
    return fn(*args, **kwargs)
print(apply(sorted, [3, 1], reverse=True), apply(dict, a=1), apply(max, 1, 5))
