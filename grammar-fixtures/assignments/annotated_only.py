# An annotation without a value binds nothing.
def f():
    value: int
    try:
        print(value)
    except UnboundLocalError as e:
        print(type(e).__name__)
    value = 3
    return value

print(f())
flag: bool = True
items: list[str] = []
items.append("a")
print(flag, items)
