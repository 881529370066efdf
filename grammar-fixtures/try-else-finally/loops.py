# break and continue through finally clauses.


def continue_through():
    for i in range(3):
        try:
            continue
        finally:
            print('f', i)
    return 'done'


def break_from_finally():
    for i in range(3):
        try:
            1 / 0
        finally:
            break
    return 'broke'


def nested_finally():
    while True:
        try:
            try:
                raise ValueError
            finally:
                print('q1')
        except ValueError:
            break
        finally:
            print('q2')
    else:
        print('never')
    return 'qq'


for function in (continue_through, break_from_finally, nested_finally):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
