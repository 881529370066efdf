# A lone starred argument that cannot be iterated is named with the builtin it is for

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: print(*5, sep="-"))
attempt(lambda: print(*0.5))
attempt(lambda: print(1, *5))
attempt(lambda: max(*True))
attempt(lambda: [*5])
attempt(lambda: print(*"ab", *[1]))
attempt(lambda: print(*None, *[1]))
