import time

print("first begins")
time.sleep(0)
CONFIG = {"loaded": True}
print("first ends")
