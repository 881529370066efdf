# Recursive functions.
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def fib(n, memo={}):
    if n not in memo:
        memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]
def hanoi(n, a, b, c): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
def perms(s): return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1:])]
print(fact(20), fact(25), fib(80), flatten([1, [2, [3, []]], "ab"]), hanoi(5, "a", "b", "c"), perms("abc"))
