# Assigning to what cannot be assigned to.


def tuple_item():
    t = (1, 2)
    t[0] = 5


def text_item():
    s = 'abc'
    s[0] = 'x'


def item_of_none():
    x = None
    x[0] = 1


def attribute_of_int():
    x = 5
    x.foo = 1


def beyond_the_end():
    x = [1, 2]
    x[2] = 3


def text_index():
    x = [1, 2]
    x['a'] = 3


def annotation_only():
    z: int
    return z


for function in (tuple_item, text_item, item_of_none, attribute_of_int, beyond_the_end, text_index, annotation_only):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
