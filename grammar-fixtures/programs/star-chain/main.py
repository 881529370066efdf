from api import *
import api

print(load("k"), SIZE)
print(sorted(n for n in ("load", "store", "SIZE") if hasattr(api, n)))
store("k", 5)
print(load("k"))
