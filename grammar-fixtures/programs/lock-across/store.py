import threading
import time

_lock = threading.Lock()
_cache = {}
loads = []


def get(key):
    with _lock:
        if key not in _cache:
            time.sleep(0.001)
            loads.append(key)
            _cache[key] = key.upper()
        return _cache[key]
