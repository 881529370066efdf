# Only the entry's `__main__` block runs; modules know their names.
import tools
from pkg import part

print("before", __name__)


def main():
    print("main", tools.NAME, part.where(), part.__name__, tools.__name__)


if __name__ == "__main__":
    main()
else:
    print("imported")
print("after")
