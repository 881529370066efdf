# Name-based ids are the same every time; random ones differ and have their version.
import uuid

for name in ("example.com", "", "é😀", "a/b"):
    print(repr(name), uuid.uuid5(uuid.NAMESPACE_DNS, name), uuid.uuid3(uuid.NAMESPACE_URL, name))
own = uuid.uuid5(uuid.NAMESPACE_OID, "my-app")
print(own, own.version, uuid.uuid3(own, "x").version, uuid.uuid5(own, "doc-1") == uuid.uuid5(own, "doc-1"), uuid.uuid5(own, "a") != uuid.uuid5(own, "b"))
ids = {uuid.uuid4() for _ in range(50)}
print(len(ids), {i.version for i in ids}, {i.variant == uuid.RFC_4122 for i in ids}, all(isinstance(i, uuid.UUID) for i in ids))
documents = ["alpha", "beta", "alpha"]
keyed = {str(uuid.uuid5(own, d)): d for d in documents}
print(keyed, [k[:8] for k in keyed], uuid.uuid4().hex.isalnum(), uuid.uuid1().version)
try:
    uuid.uuid5("not a namespace", "x")
except AttributeError as e:
    print("AttributeError")
short = uuid.UUID(int=own.int & (1 << 64) - 1)
print(short, uuid.NAMESPACE_DNS, own.hex[12], own.bytes.hex() == own.hex)
