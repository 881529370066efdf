# What an else does with return, continue, try-finally around the loop and a condition that turns false in the last round.
def primes(limit):
    out = []
    for n in range(2, limit):
        for p in out:
            if n % p == 0:
                break
        else:
            out.append(n)
    return out


print(primes(30))


def drain(queue):
    while queue:
        item = queue.pop()
        try:
            if item == "stop":
                return "returned", queue
            if item == "skip":
                continue
            if item == "break":
                break
        finally:
            queue.append("seen") if item == "mark" and "seen" not in queue else None
    else:
        return "else", queue
    return "broke", queue


for q in (["stop", 1], [1, "stop"], ["skip", "skip"], ["x", "break", 1], [], ["mark"]):
    print(drain(q))


def first_long(words, n):
    for word in words:
        if len(word) > n:
            return word
    else:
        word = "default"
    return word


print(first_long(["a", "bbb"], 2), first_long(["a"], 2), first_long([], 0))
i = 0
while i < 3:
    i += 1
else:
    i = -1
print(i)
for i in range(3):
    pass
else:
    i += 10
print(i)
for _ in ():
    pass
else:
    print("empty for")
while (i := i - 5) > 0:
    if i == 7:
        continue
else:
    print("left at", i)
