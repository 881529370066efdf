# Sums and products that grow past 2^53.
product = 1
for i in range(1, 26):
    product *= i
print(product)
total = 0
for i in range(5):
    total += 9007199254740991
print(total)
print(sum([2 ** 53, 1, 1]), max(2 ** 60, 2 ** 60 + 1), sorted([2 ** 70, 5, -2 ** 65]))
fib = [0, 1]
while len(fib) < 100:
    fib.append(fib[-1] + fib[-2])
print(fib[-1])
