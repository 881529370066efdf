# Names bound after the function that reads them; nonlocal chains; a class that reads a later module name.
def show():
    return value


try:
    show()
except NameError as e:
    print(e)
value = 1
print(show())
value = "two"
print(show())


def outer():
    def reader():
        return cell

    try:
        reader()
    except NameError as e:
        print(e)
    cell = 5
    first = reader()

    def writer():
        nonlocal cell
        cell += 1
        return cell

    return first, writer(), reader()


print(outer())


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(4), odd(4))


class Uses:
    def make(self):
        return Later(self)


class Later:
    def __init__(self, owner):
        self.owner = type(owner).__name__


print(Uses().make().owner)
for i in range(2):
    if i:
        print(kept)
    kept = f"kept {i}"
print(kept, i)
