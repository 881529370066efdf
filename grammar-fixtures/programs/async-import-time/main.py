# Modules that wait while they are imported: every importer sees them finished, in Python's order.
print("main 1")
import first
print("main 2")
from second import READY, stream
import third

print(first.CONFIG, READY, third.both())
print(list(stream()))
