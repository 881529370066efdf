print("left begins")
value = "l"
import right

print("left ends", right.value)
