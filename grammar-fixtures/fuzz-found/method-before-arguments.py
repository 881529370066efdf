# A method is looked up before its arguments are evaluated: what has none says so first

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def noisy(x):
    print("evaluated", x)
    return x


found = {"a": 1}.get("zz")
nothing = [2, 1].sort()
pair = divmod(7, 2)
text = "%s/%r" % (None, 1)
attempt(lambda: found.append(missing + min(found)))
attempt(lambda: nothing.update({noisy("k"): int("x")}))
attempt(lambda: pair.extend(sorted(pair) + pair.copy()))
attempt(lambda: ("a", "b").replace(min("é", "A"), ["x"][3]))
attempt(lambda: text.append(noisy(1)))
attempt(lambda: (lambda v: v)(None).join([f"{i}" for i in None]))
attempt(lambda: {"a": 1}.get(noisy("a")))
attempt(lambda: [1].append(noisy(2)))
attempt(lambda: "x".join(noisy(c) for c in "ab"))
