# slice objects and computed bounds.
sl = slice(1, 6, 2)
text = "0123456789"
print(text[sl], sl, sl.start, sl.stop, sl.step, sl.indices(4))
print(slice(None, None, -1).indices(5), text[slice(3)])
def window(s, size, step):
    return [s[i:i + size] for i in range(0, max(len(s) - size + 1, 1), step)]
print(window(text, 4, 3), window("ab", 4, 3))
limit = None
print(text[:limit], text[limit:3])
try:
    text["1":]
except TypeError as e:
    print(e)
