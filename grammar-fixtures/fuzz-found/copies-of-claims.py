# copy of what is said to be a list and is a dict
import json


def rests(p: list):
    return [x % 5 for x in p.copy()]


def keys(p: list[str]) -> list[str]:
    q = p.copy()
    q.clear()
    return [p, q]


for text in ['{"1": "x", "a": "y"}', "[7, 2.5]", '["%s"]', '"ab"', "null", "{}"]:
    for f in [rests, keys]:
        try:
            print(f(json.loads(text)))
        except Exception as e:
            print(type(e).__name__, e)
