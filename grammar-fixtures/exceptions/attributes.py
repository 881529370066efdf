# Attributes of built-in exceptions: args, errno, code, value, start, notes.


def stop_iteration_value():
    try:
        raise StopIteration('v')
    except StopIteration as e:
        return (e.value, e.args)


def key_error_class():
    try:
        raise KeyError
    except Exception as e:
        return (str(e), repr(e), e.args)


def os_error_parts():
    try:
        raise OSError(2, 'No such file', 'f.txt')
    except FileNotFoundError as e:
        return (str(e), e.errno, e.strerror, e.filename, e.args)


def exit_code():
    try:
        raise SystemExit(3)
    except SystemExit as e:
        return (e.code, str(e))


def keyboard_interrupt():
    try:
        raise KeyboardInterrupt
    except Exception:
        return 'no'
    except BaseException as e:
        return type(e).__name__


def unicode_parts():
    try:
        raise UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad')
    except UnicodeError as e:
        return (str(e), e.start, e.reason)


def own_attributes():
    e = ValueError('a', 2)
    e.extra = 5
    return (e.args, e.extra, str(e), repr(e), e == ValueError('a', 2), hasattr(e, 'message'))


def notes():
    try:
        int('x')
    except ValueError as e:
        e.add_note('note')
        print(e.__notes__, e.args)
        raise


def with_traceback():
    try:
        raise ValueError('a').with_traceback(None)
    except ValueError as e:
        return str(e)


for function in (stop_iteration_value, key_error_class, os_error_parts, exit_code, keyboard_interrupt, unicode_parts, own_attributes, notes, with_traceback):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
