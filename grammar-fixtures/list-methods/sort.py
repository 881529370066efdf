# In-place sort with keys, reverse and stability.
xs = [3, 1, 2]
print(xs.sort(), xs)
xs.sort(reverse=True)
print(xs)
words = ["banana", "Apple", "cherry", "apple", "fig"]
words.sort()
print(words)
words.sort(key=str.lower)
print(words)
words.sort(key=len, reverse=True)
print(words)
rows = [("b", 2), ("a", 2), ("c", 1), ("a", 1)]
rows.sort(key=lambda r: r[1])
print(rows)
rows.sort(key=lambda r: (-r[1], r[0]))
print(rows)
nums = [10, 9, 2, 33, 1, 100, -5]
nums.sort()
print(nums)
try:
    [1, "a"].sort()
except TypeError as e:
    print(e)
