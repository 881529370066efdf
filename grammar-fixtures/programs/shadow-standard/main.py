import json
import textwrap as tw

print(json.dumps({"a": 1}))
print(tw.dedent("  x"))
