# yield from for results and trees: return values, send and throw into the inner generator, strings, closing order.
log = []


def leaf(n):
    try:
        got = yield n
        log.append(("got", got))
        return n * 10
    except ValueError as e:
        log.append(("caught", str(e)))
        yield "recovered"
        return "after error"
    finally:
        log.append(("closed", n))


def both():
    first = yield from leaf(1)
    second = yield from leaf(2)
    return first, second


g = both()
print(next(g), g.send("s"), log)
try:
    next(g)
except StopIteration as e:
    print(e.value)
g = both()
log.clear()
next(g)
print(g.throw(ValueError("v")), next(g), log)
g.close()
print(log[-1])


def walk(tree):
    if isinstance(tree, list):
        for child in tree:
            yield from walk(child)
    else:
        yield tree


def total(values):
    result = 0
    for v in values:
        result += v
        yield result
    return result


def report(values):
    final = yield from total(values)
    yield f"total {final}"
    yield from ()
    yield from {"k": 1}
    yield from "xy"
    return (yield from total([]))


print(list(walk([1, [2, [3, []]], [[4]]])), list(report([1, 2, 3])))
try:
    list((lambda: (yield from 5))())
except TypeError as e:
    print(e)


def result_of(gen):
    value = yield from gen
    print("result", value)


print(list(result_of(report([]))), list(result_of(iter([1]))))
