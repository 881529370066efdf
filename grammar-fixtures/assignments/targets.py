# Assignment to attributes, subscripts and nested targets.
class Box:
    pass

box = Box()
box.value = 1
box.items = [0, 0, 0]
box.items[1] = 5
box.map = {}
box.map["a"], box.map["b"] = "x", "y"
box.items[0], box.value = box.value, box.items[1]
print(box.value, box.items, box.map)
grid = [[0] * 3 for _ in range(2)]
grid[1][2] = 7
print(grid)
shared = [[0] * 2] * 2
shared[0][0] = 9
print(shared)
