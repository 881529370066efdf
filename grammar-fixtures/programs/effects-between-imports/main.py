import os

print("before")
os.environ["MODE"] = "fast"
import settings

print("between", settings.MODE)
from later import show

show()
if settings.MODE == "fast":
    import quick

    print(quick.speed())
print("end")
