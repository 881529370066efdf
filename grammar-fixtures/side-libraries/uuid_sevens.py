# uuid_utils: uuid7 sorts by time, has its version and variant; uuid4
import time
import uuid
import uuid_utils
from uuid_utils import uuid4, uuid7

a = uuid7()
b = uuid7()
print(a.version, len(str(a)), a < b, str(a) < str(b), str(a)[14])
print(str(a)[19] in "89ab", uuid4().version, a == uuid_utils.UUID(str(a)))
many = [str(uuid_utils.uuid7()) for _ in range(300)]
print(many == sorted(many), len(set(many)))
print(abs((a.int >> 80) - int(time.time() * 1000)) < 60_000)
print(str(uuid7(1700000000))[:15], str(uuid7(1700000000, 123_000_000))[:15])
print(str(uuid.UUID(str(a))) == str(a))
