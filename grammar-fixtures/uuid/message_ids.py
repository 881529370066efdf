# Ids for messages from uuids, with a deterministic replacement.
import uuid
def new_id(prefix="msg"): return f"{prefix}_{uuid.uuid4().hex[:24]}"
ids = [new_id() for _ in range(3)]
print([len(i) for i in ids], len(set(ids)), all(i.startswith("msg_") for i in ids), all(c in "0123456789abcdef" for c in ids[0][4:]), type(str(uuid.uuid4())).__name__, str(uuid.UUID(int=0)))
counter = iter(range(100))
uuid.uuid4 = lambda: uuid.UUID(int=next(counter))
print(str(uuid.uuid4()), uuid.uuid4().hex[-1], new_id("call"))
