# A set comprehension hashes each value before it makes the next; `{*x}` complains as a loop does.
made = []


def make(i):
    made.append(i)
    return set() if i == 3 else i


try:
    print({make(i) for i in range(6)})
except TypeError as e:
    print(e, made)
print({make(i) + 1 for i in range(3)}, len({str(i) for i in range(2)}))
try:
    print({*1.5})
except TypeError as e:
    print(e)
