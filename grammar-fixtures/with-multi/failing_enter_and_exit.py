# Several managers where one fails: entering the second, exits that raise or swallow, order of cleanup, arguments of __exit__.
log = []


class M:
    def __init__(self, name, enter=None, leave=None, swallow=False):
        self.name, self.enter, self.leave, self.swallow = name, enter, leave, swallow

    def __enter__(self):
        log.append(f"+{self.name}")
        if self.enter:
            raise self.enter
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        log.append(f"-{self.name}:{kind.__name__ if kind else None}:{value}")
        if self.leave:
            raise self.leave
        return self.swallow


def run(*managers, error=None):
    log.clear()
    try:
        with managers[0] as a, managers[1] as b:
            log.append(a + b)
            if error:
                raise error
        log.append("after")
    except Exception as e:
        log.append(repr(e) + " from " + repr(e.__context__))
    print(log)


run(M("a"), M("b"))
run(M("a"), M("b"), error=ValueError("body"))
run(M("a"), M("b", swallow=True), error=ValueError("body"))
run(M("a", swallow=True), M("b"), error=ValueError("body"))
run(M("a"), M("b", enter=KeyError("enter")))
run(M("a", swallow=True), M("b", enter=KeyError("enter")))
run(M("a", enter=OSError("first")), M("b"))
run(M("a"), M("b", leave=TypeError("exit")))
run(M("a"), M("b", leave=TypeError("exit")), error=ValueError("body"))
run(M("a", leave=OSError("outer")), M("b", swallow=True), error=ValueError("body"))
try:
    with M("x") as m, 5:
        print("never")
except TypeError as e:
    print(e, log[-1])
