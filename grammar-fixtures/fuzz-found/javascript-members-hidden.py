# What JavaScript knows of sets, ranges, bytes and generators is no attribute in Python

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def gen():
    yield 1


attempt(lambda: list({1}.values()))
attempt(lambda: list({1}.keys()))
attempt(lambda: {1}.has(1))
attempt(lambda: frozenset([1]).keys())
attempt(lambda: {1: 1}.has(1))
attempt(lambda: {1: 1}.forEach(print))
attempt(lambda: range(3).length)
attempt(lambda: (range(1, 9, 2).start, range(1, 9, 2).stop, range(1, 9, 2).step))
attempt(lambda: b"a".data)
attempt(lambda: gen().next())
attempt(lambda: gen().send(None))
attempt(lambda: [1].map(str))
attempt(lambda: (1,).length)
attempt(lambda: "a".charAt(0))
attempt(lambda: hasattr({1}, "size") or hasattr(range(2), "length") or hasattr(gen(), "next"))
