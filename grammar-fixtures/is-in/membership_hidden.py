# Membership in containers whose types are hidden.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


def hidden(value):
    return value


for kind in (1, 1.5, None, "text", [], {}, ()):
    hidden(kind)
nan = float("nan")
show(
    lambda: hidden('a') in hidden('abc'),
    lambda: hidden('') in hidden(''),
    lambda: hidden(1) in hidden('abc'),
    lambda: hidden(None) in hidden('abc'),
    lambda: nan in hidden([nan]),
    lambda: hidden(1) in hidden([hidden(1.0)]),
    lambda: hidden(True) in hidden([hidden(1)]),
    lambda: hidden('1') in hidden([hidden(1)]),
    lambda: hidden(1) in hidden({hidden(1): hidden(2)}),
    lambda: hidden(1) in hidden(5),
    lambda: hidden(1) in hidden(None),
    lambda: hidden(1) not in hidden([]),
    lambda: hidden('a') in hidden({hidden('a'): hidden(1)}),
    lambda: hidden('a') in hidden([hidden('abc')]),
    lambda: hidden(1.0) in hidden({hidden(1)}),
    lambda: hidden(None) in hidden([hidden(None)]),
    lambda: hidden('constructor') in hidden({}),
    lambda: hidden('__proto__') in hidden({hidden('a'): hidden(1)}),
    lambda: hidden(b'a') in hidden(b'abc'),
    lambda: hidden(97) in hidden(b'abc'),
    lambda: hidden(300) in hidden(b'abc'),
    lambda: hidden('a') in hidden(b'abc'),
)
