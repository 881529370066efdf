# __bool__, then __len__, then true.
class Flag:
    def __init__(self, on):
        self.on = on

    def __bool__(self):
        return self.on

class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

class Plain:
    pass

print(bool(Flag(True)), bool(Flag(False)), bool(Sized(0)), bool(Sized(2)), bool(Plain()))
print(not Flag(False), "yes" if Sized(0) else "no")
print(bool(Plain), bool(len), bool(lambda: 0))
