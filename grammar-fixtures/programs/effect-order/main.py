import first
import second
from third import value

print("main", value)
