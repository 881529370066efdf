def where():
    return __name__


if __name__ != "__main__":
    print("part is imported")
