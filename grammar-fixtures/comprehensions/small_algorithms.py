# Small algorithms as in exercises.
def two_sum(nums, target):
    seen = {}
    for i, n in enumerate(nums):
        if target - n in seen:
            return [seen[target - n], i]
        seen[n] = i
    return []
print(two_sum([2, 7, 11, 15], 9), two_sum([3, 2, 4], 6), two_sum([], 0))
def is_valid(s):
    stack = []
    pairs = {")": "(", "]": "[", "}": "{"}
    for ch in s:
        if ch in pairs:
            if not stack or stack.pop() != pairs[ch]:
                return False
        else:
            stack.append(ch)
    return not stack
print([is_valid(s) for s in ["()", "([)]", "{[]}", "("]])
def group_anagrams(strs):
    groups = {}
    for s in strs:
        key = "".join(sorted(s))
        if key not in groups:
            groups[key] = []
        groups[key].append(s)
    return list(groups.values())
print(group_anagrams(["eat", "tea", "tan", "ate", "nat", "bat"]))
def merge_sort(a):
    if len(a) <= 1:
        return a
    mid = len(a) // 2
    l, r = merge_sort(a[:mid]), merge_sort(a[mid:])
    out = []
    i = j = 0
    while i < len(l) and j < len(r):
        if l[i] <= r[j]:
            out.append(l[i]); i += 1
        else:
            out.append(r[j]); j += 1
    return out + l[i:] + r[j:]
print(merge_sort([5, 2, 9, 1.5, 5, 6]), merge_sort(["b", "a"]))
def quicksort(a):
    if not a: return []
    p, *rest = a
    return quicksort([x for x in rest if x < p]) + [p] + quicksort([x for x in rest if x >= p])
print(quicksort([3, 6, 1, 8, 2, 9, 2]))
def bubble(a):
    n = len(a)
    for i in range(n):
        for j in range(0, n - i - 1):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
    return a
print(bubble([64, 34, 25, 12, 22, 11, 90]))
def sieve(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = False
    return [i for i, f in enumerate(flags) if f]
print(sieve(50))
def transpose(m):
    return [list(r) for r in zip(*m)]
print(transpose([[1, 2, 3], [4, 5, 6]]), [[row[i] for row in [[1, 2], [3, 4]]] for i in range(2)])
def lcs(a, b):
    dp = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            dp[i][j] = dp[i-1][j-1] + 1 if a[i-1] == b[j-1] else max(dp[i-1][j], dp[i][j-1])
    return dp[-1][-1]
print(lcs("AGGTAB", "GXTXAYB"))
def permutations(xs):
    if len(xs) <= 1: return [xs]
    return [[x] + p for i, x in enumerate(xs) for p in permutations(xs[:i] + xs[i+1:])]
print(permutations([1, 2, 3]))
def bfs(graph, start):
    visited, queue = {start}, [start]
    order = []
    while queue:
        node = queue.pop(0)
        order.append(node)
        for nb in graph.get(node, []):
            if nb not in visited:
                visited.add(nb)
                queue.append(nb)
    return order
print(bfs({"A": ["B", "C"], "B": ["D"], "C": ["D"], "D": []}, "A"))
def max_sub(nums):
    best = cur = nums[0]
    for n in nums[1:]:
        cur = max(n, cur + n)
        best = max(best, cur)
    return best
print(max_sub([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
def roman(n):
    out = ""
    for v, s in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
        while n >= v:
            out += s
            n -= v
    return out
print(roman(1994), roman(58))
def caesar(t, k):
    return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in t)
print(caesar("hello, world", 3), caesar(caesar("abc", 5), -5))
memo = {}
def fibm(n):
    if n in memo: return memo[n]
    memo[n] = n if n < 2 else fibm(n - 1) + fibm(n - 2)
    return memo[n]
print(fibm(90), len(memo))
def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]
print(flatten([1, [2, [3, "a"], []], None]))
def rle(s):
    res, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        res.append((s[i], j - i))
        i = j
    return res
print(rle("aaabbc"), "".join(f"{c}{n}" for c, n in rle("aaabbc")))
matrix = [[1, 2], [3, 4]]
print(sum(matrix, []), [sum(r) for r in matrix], max(map(max, matrix)), any(3 in r for r in matrix))
s = "A man, a plan, a canal: Panama"
clean = [c.lower() for c in s if c.isalnum()]
print(clean == clean[::-1], "".join(clean)[:5])
inventory = {"apple": {"qty": 3, "price": 0.5}, "pear": {"qty": 0, "price": 1.25}}
for name, info in sorted(inventory.items()):
    total = info["qty"] * info["price"]
    print(f"{name:<10}|{info['qty']:>3}|{info['price']:6.2f}|{total:8.3f}|{total}")
inventory["apple"]["qty"] -= 1
inventory["fig"] = {"qty": 2, "price": 3}
print(inventory, sum(i["qty"] * i["price"] for i in inventory.values()))
students = [("Al", 90.5), ("Bo", 85), ("Cy", 92.25)]
print(sorted(students, key=lambda s: s[1], reverse=True)[0], sum(g for _, g in students) / len(students), {n: g for n, g in students})
nested = {"a": [1, {"b": (2, 3)}], "c": {"d": None}}
print(nested["a"][1]["b"][0] + 1, nested["c"]["d"], nested.get("x", {}).get("y"))
import json
print(json.dumps(nested), json.loads('{"a": 1.0, "b": [1, 2.5, null, true], "c": 12345678901234567890}'))
