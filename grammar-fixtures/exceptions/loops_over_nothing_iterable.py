# Loops over numbers and None, and items that do not fit their targets.


def int():
    for x in 5:
        pass


def none():
    for x in None:
        pass


def int_items():
    for a, b in [1]:
        pass


def too_many():
    for a, b in [(1, 2, 3)]:
        pass


def range_of_text():
    for i in range('3'):
        pass


def range_of_float():
    for i in range(3.0):
        pass


for function in (int, none, int_items, too_many, range_of_text, range_of_float):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
