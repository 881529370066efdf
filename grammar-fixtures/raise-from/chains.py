# Causes and contexts of exceptions, suppressed ones, and what is no cause.


def show(e):
    out = []
    while e is not None:
        out.append(f"{type(e).__name__}({e})" + ("!" if e.__suppress_context__ else ""))
        e = e.__cause__ if e.__cause__ is not None else e.__context__
    print(" <- ".join(out))


def implicit_context():
    try:
        1 / 0
    except ZeroDivisionError:
        {}['k']


def explicit_cause():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError('v') from e


def cause_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError('v') from None


def cause_is_no_exception():
    raise ValueError('a') from 5


def cause_is_a_class():
    raise ValueError('x') from KeyError


def raised_in_finally():
    try:
        raise ValueError('first')
    finally:
        raise KeyError('second')


def cause_and_context():
    try:
        try:
            raise ValueError('1')
        except ValueError as e:
            raise KeyError('2') from e
    except KeyError as e:
        raise RuntimeError('3')


def kept_exception():
    try:
        raise ValueError('a')
    except ValueError as e:
        err = e
    return (err.args, err.__traceback__ is not None, err.__context__, err.__cause__)


for function in (implicit_context, explicit_cause, cause_none, cause_is_no_exception, cause_is_a_class, raised_in_finally, cause_and_context, kept_exception):
    print(function.__name__, end=": ")
    try:
        print(function())
    except BaseException as error:
        show(error)
