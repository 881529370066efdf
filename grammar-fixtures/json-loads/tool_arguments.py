# Arguments decoded from JSON keep their types through calls and formatting.
import json
def describe(x, scale=1): return f"{x * scale} {type(x).__name__} {x == 2} {str(x)}"
for t in ('{"x": 2}', '{"x": 2.0}', '{"x": true}', '{"x": "2"}', '{"x": [2], "scale": 2}', '{"x": 1e2}', '{"x": 2.50, "scale": 2}', '{"x": -0.0}'): print(describe(**json.loads(t)), json.dumps(json.loads(t)))
d = json.loads('{"rows": [[1, "a", null], [2.0, "b", false]], "total": 10}')
print([row for row in d["rows"] if row[2] is None], d["total"] / 4, d["total"] // 4, sum(r[0] for r in d["rows"]), d["rows"][1][0], d.get("page"), list(d), d["rows"][0] + [d["total"]])
