# Lists as stacks and queues.
stack = []
for token in "( [ ] ( ) )".split():
    if token in "([":
        stack.append(token)
    else:
        opening = stack.pop()
        assert (opening, token) in {("(", ")"), ("[", "]")}
print(stack, not stack)
queue = [1]
order = []
while queue:
    n = queue.pop(0)
    order.append(n)
    if n < 8:
        queue.extend([n * 2, n * 2 + 1])
print(order)
try:
    [].pop()
except IndexError as e:
    print(e)
