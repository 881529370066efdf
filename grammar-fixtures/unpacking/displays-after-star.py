# Displays and literals after a star in bare tuples, and a list as the subject of match: spellings that tree-sitter does not know.
x = *[1], 2
print(x)
y = *"ab", *(3, 4), *{5}
print(y)


def both(a):
    return *a, *[1, [2]]


def three(a):
    yield *a, *(9,)


print(both([0]), list(three([7])))
for each in *x, *[8]:
    print(each)

match [1, 2]:
    case [a, b]:
        print(a, b)
match [*x, 3][1:]:
    case [*head, last]:
        print(head, last)
    case _: print("none")
print([2 * 3, x[0] * (4)], "match [1]:", "= *[1], 2")
