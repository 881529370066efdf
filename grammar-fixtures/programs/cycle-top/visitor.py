import tree


def total(node):
    return node.value + sum(total(c) for c in node.children)


def leaves(node):
    if not isinstance(node, tree.Node):
        raise TypeError("not a node")
    if not node.children:
        return [node]
    return [leaf for c in node.children for leaf in leaves(c)]
