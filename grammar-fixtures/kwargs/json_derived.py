# Keyword arguments decoded from JSON, onto functions, methods, classes.
import json
class Filter:
    def __init__(self, column, op="=", value=None):
        self.text = f"{column} {op} {value!r}"
    def apply(self, limit, offset=0):
        return f"{self.text} limit {limit} offset {offset}"
def query(table, where=None, *, order="id"):
    return table, where, order
print(query(**json.loads('{"order": "n", "table": "t"}')))
print(Filter(**json.loads('{"value": 3, "column": "c"}')).apply(**json.loads('{"offset": 5, "limit": 1}')))
for text in ('{}', '{"table": 1, "bogus": 2}', '{"where": null}'):
    try:
        print(query(**json.loads(text)))
    except TypeError as e:
        print(e)
