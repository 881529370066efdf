print("first begins")
import shared

print("first ends", shared.count)
