# An import in a class body makes its names attributes of the class: reported.
print("start")


class Holder:
    from util import twice as double

    value = 4


print(Holder.value, Holder.double(3))
