# A slot with a private name has room for what the methods of the class call by it
class Safe:
    __slots__ = ("__code", "label")

    def __init__(self, code, label):
        self.__code = code
        self.label = label

    def opens(self, code):
        return self.__code == code


safe = Safe("1234", "blue")
print(safe.opens("1234"), safe.opens("0"), safe.label, hasattr(safe, "__code"))
try:
    safe.extra = 1
except AttributeError as error:
    print(error)
