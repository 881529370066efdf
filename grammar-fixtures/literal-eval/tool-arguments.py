# Arguments that a model wrote as JSON, or as Python, or not at all
import ast
import json


def parse_arguments(text):
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        pass
    try:
        value = ast.literal_eval(text.strip())
    except (ValueError, SyntaxError) as error:
        return {"error": type(error).__name__, "raw": text}
    return value if isinstance(value, dict) else {"value": value}


for text in ('{"a": 1, "b": null}', "{'a': 1, 'b': None}", "['x', 'y']", "do it", " {'n': 1.0, } ", "5", "'5'"):
    print(json.dumps(parse_arguments(text), sort_keys=True))
