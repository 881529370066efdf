# sys.exit() without a code is success; SystemExit can be caught.
import sys
try: sys.exit("message")
except SystemExit as e: print("caught", e.code)
def f():
    print("bye")
    sys.exit()
f()
print("never")
