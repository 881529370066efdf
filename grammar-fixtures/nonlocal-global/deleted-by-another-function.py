# del of another function's name, also behind an operator: the next read there raises
def outer():
    class Eraser:
        def __matmul__(self, other):
            nonlocal note
            del note

        def __getitem__(self, key):
            nonlocal page
            del page

    eraser = Eraser()
    note = page = "kept"
    try:
        eraser @ 1
        print(note)
    except UnboundLocalError as error:
        print(error)
    try:
        eraser[0]
        print(page)
    except UnboundLocalError as error:
        print(error)
    note = "again"
    print(note)


def forget():
    global shared
    del shared


outer()
shared = 1
forget()
try:
    print(shared)
except NameError as error:
    print(error)
