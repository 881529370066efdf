# Generators that are sent values: accumulators, echo, chunks.


def doubler():

    def g():
        x = (yield)
        while True:
            x = (yield ((x or 0) * 2))
    q = g()
    next(q)
    return (q.send(1), q.send(None), q.send(5), next(q))


def return_of_sent():

    def g():
        a = (yield 'a')
        b = (yield a)
        return (a, b)
    it = g()
    out = [next(it)]
    try:
        out.append(it.send(1))
        out.append(it.send(2))
    except StopIteration as e:
        out.append(e.value)
    return out


def chunks():

    def chunks(xs, n):
        for i in range(0, len(xs), n):
            yield xs[i:i + n]
    return (list(chunks([1, 2, 3, 4, 5], 2)), list(chunks('abcde', 2)), list(chunks((), 2)))


def empty():

    def g():
        return
        yield
    return list(g())


for function in (doubler, return_of_sent, chunks, empty):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
