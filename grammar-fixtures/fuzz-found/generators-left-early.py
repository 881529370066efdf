# any and all leave a generator expression, and with it the generator below, before its end
def numbers(n, log):
    try:
        for i in range(n):
            yield i
    finally:
        log.append("fin")


log = []
print(any(x == 1 for x in numbers(4, log)), log)
print(all(x == 0 for x in numbers(4, log)), log)
print(any(numbers(4, log)), all(numbers(4, log)), log)
print(any(x == 9 for x in numbers(4, log)), log)
kept = numbers(3, log)
print(any(x == 0 for x in kept), log, next(kept))
