# Division by zero raises for ints and floats.
def attempt(f):
    try:
        print(f())
    except ZeroDivisionError as e:
        print("ZeroDivisionError", e)

attempt(lambda: 1 / 0)
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1.0 / 0)
attempt(lambda: 1.0 // 0)
attempt(lambda: 1.0 % 0.0)
attempt(lambda: divmod(3, 0))
attempt(lambda: 0 ** -1)
attempt(lambda: 0.0 ** -2)
