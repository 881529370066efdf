import app
from app import Client as AppClient, default_timeout, utils, do_ping

print(AppClient("x").ping(), default_timeout)
print(utils.clean(" y "), app.utils.clean(" z "))
print(app.Client is AppClient, do_ping("q"))
