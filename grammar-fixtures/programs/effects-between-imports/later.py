from settings import MODE

print("later", MODE)


def show():
    print("show", MODE)
