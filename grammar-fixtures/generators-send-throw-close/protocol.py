# send, throw and close of generators that run, that have not begun and that are done.


def count(n):
    print('start')
    try:
        for i in range(n):
            got = yield i
            if got:
                print('got', got)
        return 'ret'
    except GeneratorExit:
        print('closed')
        raise
    finally:
        print('fin')


def send():
    g = count(3)
    return (next(g), g.send('x'), list(g))


def return_value():
    g = count(1)
    next(g)
    try:
        next(g)
    except StopIteration as e:
        return e.value


def send_too_early():
    g = count(3)
    g.send('early')


def close_twice():
    g = count(3)
    next(g)
    g.close()
    g.close()
    return (list(g), next(g, 'done'))


def throw_ends():
    g = count(3)
    next(g)
    return g.throw(KeyError('k'))


def close_before_start():
    g = count(3)
    g.close()
    return list(g)


for function in (send, return_value, send_too_early, close_twice, throw_ends, close_before_start):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
