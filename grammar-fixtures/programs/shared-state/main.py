from cache import get, CACHE
import cache
import users
import orders

users.load()
orders.load()
print(sorted(CACHE), get("users"), cache.hits)
print(CACHE is cache.CACHE)
cache.reset()
print(CACHE, cache.hits, get("users"))
