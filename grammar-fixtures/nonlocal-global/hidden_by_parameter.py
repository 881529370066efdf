# globals() is asked for names that a parameter hides, or that only a loop has: both are reported.
LIMIT = 5


def shadowed(LIMIT):
    return globals()["LIMIT"], LIMIT


for step in (1, 2):
    pass
try:
    print(shadowed(9))
except Exception as e:
    print(type(e).__name__)
print(globals()["step"])
