print("right begins")
import left

value = "r"
print("right ends", hasattr(left, "value"))
