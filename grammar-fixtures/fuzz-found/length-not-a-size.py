# __len__ that gives what is no size
class Sized:
    def __init__(self, v):
        self.v = v

    def __len__(self):
        return self.v


for v in [-1, -(2**63), 2**53, 2**63 - 1, 2**63, 2**100, 2.0, "3", None, True, 0, 7]:
    try:
        print(len(Sized(v)), bool(Sized(v)))
    except Exception as e:
        print(type(e).__name__, e)
