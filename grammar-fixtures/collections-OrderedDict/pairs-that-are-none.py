# OrderedDict and update say in their own words what is no pair
from collections import OrderedDict

for pairs in ([(1,)], [(1, 2, 3)], [()], ["a"], ["ab"], [5], 5, [[1, 2], "xyz"]):
    for make in (OrderedDict, lambda p: OrderedDict().update(p), dict):
        try:
            print(make(pairs))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
