# Which of two errors in a subscript assignment comes first: the value, the object, the key, then the store.


def fail(name):
    print("evaluate", name)
    raise ValueError(name)


def step(name, value):
    print("evaluate", name)
    return value


def value_first():
    fail("object")[fail("key")] = fail("value")


def object_second():
    fail("object")[fail("key")] = step("value", 1)


def key_third():
    step("object", [])[fail("key")] = step("value", 1)


def store_last():
    step("object", [])[step("key", 5)] = step("value", 1)


def missing_name():
    nothing[unknown] = 1 // 0


def none_with_bad_value():
    x = None
    x[0] = int("x")


def index_and_value():
    x = [1]
    x[9] = {}["k"]


def nested():
    d = {}
    d["a"]["b"] = {}["c"]


def attribute():
    x = None
    x.y = int("z")


def unhashable():
    d = {}
    d[[]] = int("q")


def index_type():
    x = [1]
    x["a"] = [][3]


def in_tuple():
    x = (1,)
    x[0] = int("w")


for function in (
    value_first, object_second, key_third, store_last, missing_name, none_with_bad_value, index_and_value, nested,
    attribute, unhashable, index_type, in_tuple,
):
    try:
        function()
    except Exception as error:
        print(function.__name__, type(error).__name__, error)
