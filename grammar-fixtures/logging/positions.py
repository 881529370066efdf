# Formats that show where a record was made: the place is in the TypeScript, which the report says.
import logging
import sys

logging.basicConfig(format="%(levelname)s %(lineno)d %(funcName)s %(message)s", stream=sys.stdout)


def fetch_all():
    logging.warning("careful")


fetch_all()
