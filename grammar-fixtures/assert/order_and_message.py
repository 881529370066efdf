# assert evaluates its message only when it fails, whatever the message is.


log = []


def a(x, r=None):
    log.append(x)
    return x if r is None else r


def boom(x):
    log.append("boom" + str(x))
    raise ValueError(x)


def raising_message():
    assert a(0), boom('m')


def message():
    assert a(0), a('msg')


def passing():
    assert a(1), boom('m')
    return 'fine'


def without_message():
    assert a(0)


for function in (raising_message, message, passing, without_message):
    log.clear()
    try:
        print(function.__name__, function(), log)
    except Exception as error:
        print(function.__name__, type(error).__name__, error, log)
