# global reads and writes module names.
count = 0
cache = {}
def bump():
    global count
    count += 1
    cache[count] = True
def define():
    global brand_new
    brand_new = "made"
bump(); bump(); define()
print(count, cache, brand_new)
def shadow():
    count = 100
    return count
print(shadow(), count)
def unbound():
    print(count)
    count = 1
try:
    unbound()
except UnboundLocalError as e:
    print(e)
