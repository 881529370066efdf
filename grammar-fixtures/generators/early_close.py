# break out of a for loop over a generator; close() and del run finally.
def stream():
    try:
        for i in range(10): yield i
    finally: print("cleanup")
g = stream()
for x in g:
    if x == 2: break
print("after break", x)
g.close(); print("closed")
def first(gen): return next(gen)
g2 = stream(); print(first(g2), next(g2)); g2.close(); g2.close(); print(next(g2, None))
unstarted = stream(); unstarted.close(); print(list(unstarted))
