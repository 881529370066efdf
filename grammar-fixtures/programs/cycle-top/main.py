from tree import Node, build

root = build([3, 1, 2])
print(root.total(), [leaf.value for leaf in root.leaves()])
