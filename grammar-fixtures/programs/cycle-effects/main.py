# Two modules that import each other, with effects before and after: the order is kept or reported.
print("main")
import left

print(left.value, left.right.value)
