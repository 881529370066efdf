# Own exceptions with fields, defaults, __str__, hierarchy.
class ApiError(Exception):
    def __init__(self, message, status=500, **extra):
        super().__init__(message)
        self.status = status
        self.extra = extra
    def __str__(self): return f"[{self.status}] {self.args[0]}"
class NotFound(ApiError):
    def __init__(self, what): super().__init__(f"{what} not found", 404, what=what)
class Silent(ApiError): pass
for e in (ApiError("bad"), NotFound("doc"), Silent("s", status=1, a=2)):
    try: raise e
    except NotFound as err: print("NF", err, err.extra)
    except ApiError as err: print(err, repr(err), err.status, err.extra, err.args)
class NoArgs(Exception):
    code = 7
try: raise NoArgs
except NoArgs as e: print(e.code, repr(e), str(e) == "")
