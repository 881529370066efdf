from errors import AppError, NotFound
import errors
import service

for key in ("a", "b", "c"):
    try:
        print(service.lookup(key))
    except NotFound as e:
        print("not found", e, e.key)
    except errors.AppError as e:
        print("app error", e)
print(issubclass(NotFound, AppError))
