import visitor


class Node:
    def __init__(self, value, children=()):
        self.value = value
        self.children = list(children)

    def total(self):
        return visitor.total(self)

    def leaves(self):
        return visitor.leaves(self)


def build(values):
    return Node(0, [Node(v) for v in values])
