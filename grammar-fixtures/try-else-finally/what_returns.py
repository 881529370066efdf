# Which of try, except, else and finally returns.


def try_returns():
    try:
        return 'try'
    finally:
        print('fin')


def finally_wins():
    try:
        return 'try'
    finally:
        return 'finally'


def else_raises():
    try:
        pass
    except ValueError:
        print('no')
    else:
        raise ValueError('else')
    finally:
        print('fin')


def inner_finally():
    try:
        try:
            raise ValueError('in')
        finally:
            print('inner fin')
    except ValueError as e:
        return str(e)


def except_returns():
    try:
        return 1 / 0
    except ZeroDivisionError:
        return 'except'
    else:
        return 'else'
    finally:
        print('pp fin')


for function in (try_returns, finally_wins, else_raises, inner_finally, except_returns):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
