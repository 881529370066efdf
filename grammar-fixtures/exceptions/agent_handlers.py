# Handlers as agents write them: several types, fallback values, logging and re-raise.
import json
def call(tool, raw):
    try:
        args = json.loads(raw)
        result = tool(**args)
    except json.JSONDecodeError as e: return {"error": f"bad json: {e.msg}"}
    except (TypeError, KeyError) as e: return {"error": f"{type(e).__name__}: {e}"}
    except Exception as e:
        if "fatal" in str(e): raise RuntimeError("tool crashed") from e
        return {"error": str(e) or repr(e)}
    else: return {"ok": result}
    finally: print("called", raw)
def tool(a, b=0):
    if a == "key": return {}["k"]
    if a == "fatal": raise ValueError("fatal thing")
    if a == "empty": raise ValueError
    return a / b
for raw in ('{"a": 1, "b": 2}', "{", '{"a": 1}', '{"c": 1}', '{"a": "key"}', '{"a": "empty"}', '[1]', '{"a": "fatal"}'):
    try: print(call(tool, raw))
    except RuntimeError as e: print("raised", e, "<-", repr(e.__cause__))
