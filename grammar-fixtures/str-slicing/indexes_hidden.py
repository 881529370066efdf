# Indexes and slices of text whose type is hidden.
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
show(
    lambda: hidden('abc')[hidden(0)],
    lambda: hidden('abc')[-hidden(1)],
    lambda: hidden('abc')[hidden(3)],
    lambda: hidden('abc')[-hidden(4)],
    lambda: hidden('a😀b')[hidden(1)],
    lambda: hidden('a😀b')[-hidden(1)],
    lambda: hidden('abc')[hidden('a')],
    lambda: hidden('abc')[hidden(1.0)],
    lambda: hidden('abc')[hidden(True)],
    lambda: hidden('abc')[hidden(None)],
    lambda: hidden('abcdef')[hidden(1):hidden(4)],
    lambda: hidden('abcdef')[::-hidden(1)],
    lambda: hidden('a😀b')[::-hidden(1)],
    lambda: hidden('abcdef')[::hidden(2)],
    lambda: hidden('abcdef')[hidden(5):hidden(1):-hidden(2)],
    lambda: hidden('abcdef')[hidden(10):],
    lambda: hidden('abcdef')[-hidden(100):hidden(2)],
    lambda: hidden('abcdef')[::hidden(0)],
    lambda: hidden('abcdef')[hidden(1.0):],
    lambda: hidden('abcdef')[hidden('a'):],
    lambda: hidden('abcdef')[hidden(None):hidden(None)],
    lambda: hidden('abcdef')[hidden(True):],
)
