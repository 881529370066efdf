# AssertionError as an ordinary exception: its bases, a None message, chaining, an error inside the message.
try:
    assert False, None
except AssertionError as e:
    print(repr(e), e.args, str(e))
try:
    assert 1 == 2, ("a", 2)
except Exception as e:
    print(type(e).__name__, e.args, e)
print(issubclass(AssertionError, Exception), issubclass(AssertionError, ValueError))
try:
    assert [], 1 / 0
except ZeroDivisionError as e:
    print("message failed:", e)
try:
    try:
        assert {"a": 1} == {"a": 2}, "differ"
    except AssertionError as e:
        raise ValueError("outer") from e
except ValueError as e:
    print(e, "<-", repr(e.__cause__))


class Checked(AssertionError):
    pass


try:
    raise Checked("own", 3)
except AssertionError as e:
    print(type(e).__name__, e.args)


def check(value):
    try:
        assert isinstance(value, int), f"not int: {value!r}"
        return value
    except AssertionError as e:
        return str(e)
    finally:
        print("checked", value)


print(check(1), check("x"), check(True))
