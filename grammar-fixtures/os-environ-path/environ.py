# Environment variables.
import os
os.environ["T_A"] = "1"; os.environ.setdefault("T_B", "two"); os.environ.setdefault("T_A", "x")
print(os.environ["T_A"], os.getenv("T_B"), os.getenv("T_C"), os.getenv("T_C", "d"), os.environ.get("T_C", 5), "T_A" in os.environ, "T_C" in os.environ, int(os.getenv("T_A", "0")) + 1, os.environ.pop("T_A"), os.environ.pop("T_A", None))
for f in (lambda: os.environ["T_Z"], lambda: os.environ.__setitem__("k", 5)):
    try: f()
    except (KeyError, TypeError) as e: print(type(e).__name__, e)
os.environ.update({"T_D": "d", "T_E": ""}); print(os.environ["T_D"], os.getenv("T_E") or "empty", [k for k in sorted(os.environ) if k.startswith("T_")]); del os.environ["T_D"]; print(os.getenv("T_D", "true").lower() == "true")
