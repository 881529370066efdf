from helpers import *
from listed import *
from math import *

print(greet("x"))
print(visible())
print(floor(2.7), pow(2, 3))
try:
    print(_private())
except NameError as e:
    print("NameError", e)
try:
    print(unlisted())
except NameError as e:
    print("NameError", e)
print(_chosen())
print(json.dumps({"a": 1}))
