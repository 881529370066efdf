# Starred targets collect a list.
first, *rest = [1, 2, 3, 4]
print(first, rest)
*init, last = "abc"
print(init, last)
a, *middle, z = range(6)
print(a, middle, z)
only, *nothing = (5,)
print(only, nothing)
head, *tail = {"k": 1, "j": 2}.items()
print(head, tail)
*all_items, = (1, 2)
print(all_items)
