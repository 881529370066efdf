from helpers import clean
import known

print(known.value())
print(clean("x"))
