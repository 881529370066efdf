# Async tools chosen from a table, sequential and parallel, with errors.
import asyncio
async def search(q): await asyncio.sleep(0.01); return [f"{q}-{i}" for i in range(2)]
async def fail(**kw): raise ValueError(f"no {kw}")
def sync_tool(n=1): return n * 2
TOOLS = {"search": search, "fail": fail, "sync": sync_tool}
async def execute(call):
    fn = TOOLS.get(call["name"])
    if fn is None: return {"id": call["id"], "error": "unknown"}
    try:
        r = fn(**call.get("args", {}))
        if asyncio.iscoroutine(r): r = await r
        return {"id": call["id"], "result": r}
    except Exception as e: return {"id": call["id"], "error": f"{type(e).__name__}: {e}"}
async def main():
    calls = [{"id": 1, "name": "search", "args": {"q": "x"}}, {"id": 2, "name": "fail", "args": {"a": 1}}, {"id": 3, "name": "sync"}, {"id": 4, "name": "zz"}]
    for r in await asyncio.gather(*map(execute, calls)): print(r)
    print([await execute(c) for c in calls[2:]], {c["id"]: (await execute(c)).get("result") for c in calls[:1]})
asyncio.run(main())
