# Functions bound by types.MethodType, what is a function and what a method, and typing.List without arguments in isinstance.
import types
from typing import Dict, List, Mapping, Optional, Sequence, Tuple


class Robot:
    def __init__(self, name):
        self.name = name

    def greet(self):
        return f"I am {self.name}"


def shout(self, word="hey", *, times=1):
    """Says a word loudly."""
    return f"{self.name}: " + word.upper() * times


robot = Robot("R2")
robot.shout = types.MethodType(shout, robot)
print(robot.shout(), robot.shout("yo"), robot.shout("yo", times=2))
print(robot.shout.__self__ is robot, robot.shout.__func__ is shout, robot.shout.__name__, robot.shout.__doc__)
print(isinstance(robot.shout, types.MethodType), isinstance(shout, types.MethodType), isinstance(robot.greet, types.MethodType))
print(isinstance(shout, types.FunctionType), isinstance(robot.greet, types.FunctionType), isinstance(Robot, types.FunctionType))
print(isinstance(lambda: 1, types.LambdaType), isinstance(Robot.greet, types.FunctionType))
try:
    robot.shout(1, 2, 3)
except TypeError as e:
    print(e)

for value in ([1], {"a": 1}, (1,), "text", None):
    print(
        isinstance(value, List), isinstance(value, Dict), isinstance(value, Tuple),
        isinstance(value, Sequence), isinstance(value, Mapping), isinstance(value, (List, Dict)),
    )
print(issubclass(list, List), issubclass(dict, List), issubclass(bool, Sequence))
for form in (List[int], Optional[int]):
    try:
        print(isinstance([1], form))
    except TypeError as e:
        print(e)


def pick(value, kind: type):
    return value if isinstance(value, List) else [value]


print(pick(3, int), pick([3], int))
