# |= of a dict takes mappings and pairs, and complains as update does

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def merged(d, x):
    d |= x
    return d


for x in [{"b": 2}, [("b", 3)], ["ab"], {3}, [(1,)], 5, None, {"b": 2}.items(), "abc"]:
    attempt(lambda: merged({"a": 1}, x))
