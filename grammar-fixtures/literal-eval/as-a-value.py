# literal_eval as a converter handed to map and to functions
from ast import literal_eval


def convert(items, how=literal_eval):
    return [how(item) for item in items]


print(convert(["1", "'a'", "[2]"]), list(map(literal_eval, ["(1, 2)", "{3}"])))
table = {"int": int, "literal": literal_eval}
print(table["literal"]("{'k': (1, [2.0])}"), table["int"]("4"))
print(literal_eval("1") + literal_eval("2.5"), literal_eval("'a'") * 3)
