# globals() with names that stand there, and constants by computed names: values, imports, names that come later.
import json
import os.path
from math import pi
from typing import Any

LIMIT = 5
NAMES = ["a", "b"]
counter = 0


def bump():
    global counter
    counter += 1
    return globals()["counter"]


def double(x):
    return x * 2


class Thing:
    pass


print(globals()["LIMIT"], globals().get("NAMES"), globals().get("nothing"), globals().get("nothing", "none"))
print(bump(), bump(), globals()["counter"])
print(globals()["double"](4), globals()["Thing"].__name__)
print(json.dumps(2), globals()["pi"] == pi)
print("LIMIT" in globals(), "nothing" in globals(), "json" in globals(), "late" in globals())
late = 3
print("late" in globals(), globals()["late"])
try:
    globals()["missing"]
except KeyError as e:
    print("KeyError", e)
print(globals()["__name__"])
def config(name, default=None):
    return globals().get(name.upper(), default)


print(config("limit"), config("names"), config("late_one", "not yet"), config("nope"))
LATE_ONE = "late"
print(config("late_one"))
