# Functions that are called as values and with no arguments.
import itertools
import operator

for make in [operator.itemgetter, operator.attrgetter, operator.methodcaller, itertools.repeat]:
    try:
        print(make())
    except TypeError as error:
        print(error)
