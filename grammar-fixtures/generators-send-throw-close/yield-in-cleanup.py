# Generators left at a yield in except or finally: nothing more is seen of them, so no warning
def polite():
    try:
        yield "work"
    except ValueError:
        yield "handled"
    finally:
        yield "cleanup"


steps = polite()
print(next(steps), steps.throw(ValueError("now")), next(steps))
steps = polite()
print(next(steps), next(steps))
try:
    print(next(steps))
except StopIteration:
    print("over")


def failing():
    try:
        raise KeyError("lost")
    finally:
        yield "late"


steps = failing()
print(next(steps))
try:
    next(steps)
except KeyError as error:
    print(error)
