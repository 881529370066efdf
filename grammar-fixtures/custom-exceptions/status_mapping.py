# Errors mapped to status codes, by the most specific class.
class AppError(Exception): status = 500
class ClientError(AppError):
    status = 400
    def __init__(self, detail="bad request"): super().__init__(detail); self.detail = detail
class NotFound(ClientError): status = 404
class Throttled(ClientError, TimeoutError): status = 429
def respond(f):
    try: return 200, f()
    except NotFound as e: return e.status, f"missing {e.detail}"
    except AppError as e: return e.status, str(e)
    except (TimeoutError, OSError) as e: return 504, repr(e)
def fail(e): raise e
for e in (NotFound("doc"), ClientError(), Throttled("slow"), AppError(), AppError("x", 2), TimeoutError("t"), NotFound): print(respond(lambda: fail(e)))
print(respond(lambda: "fine"), issubclass(Throttled, OSError), Throttled.__mro__[1].__name__)
