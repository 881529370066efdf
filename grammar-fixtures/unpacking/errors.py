# Wrong counts raise ValueError with CPython's message.
def attempt(value):
    try:
        a, b = value
        print("ok", a, b)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

attempt([1, 2])
attempt([1])
attempt([])
attempt([1, 2, 3])
attempt("abc")
attempt(5)
attempt(None)
try:
    a, *b, c = [1]
except ValueError as e:
    print(e)
