# Tables of keywords and error numbers.
import errno
import keyword
print(keyword.iskeyword("for"), keyword.iskeyword("foo"), keyword.iskeyword("None"), keyword.iskeyword("match"), keyword.issoftkeyword("match"), len(keyword.kwlist), keyword.kwlist[:3], keyword.softkwlist)
print(errno.ENOENT, errno.EEXIST, errno.EACCES, errno.errorcode[2], errno.ETIMEDOUT, errno.EAGAIN == errno.EWOULDBLOCK)
try:
    open("missing")
except OSError as e:
    print(e.errno == errno.ENOENT, e.strerror, e.filename)
