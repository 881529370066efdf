# What libraries call without waiting: handlers of logs, encoders, enums, types of arguments, patterns, writers. Reported.
import argparse
import json
import logging
import re
import sys
import time


def fetch(x="made"):
    time.sleep(0)
    return x


class Ship(logging.Handler):
    def emit(self, record):
        print("emit", fetch(record.getMessage()))


class Allow(logging.Filter):
    def filter(self, record):
        return fetch(True)


class Encoder(json.JSONEncoder):
    def default(self, o):
        return fetch(str(o))


class Page:
    def write(self, text):
        sys.stdout.write(fetch(text))

    def flush(self):
        pass


class Meta(type):
    def __call__(cls, *args):
        return fetch(super().__call__(*args))


class Made(metaclass=Meta):
    pass


log = logging.getLogger("ship")
log.addHandler(Ship())
log.addFilter(Allow())
log.warning("hello")
print(json.dumps({"a": {1, 2}}, cls=Encoder))
print(re.compile("a").sub(lambda m: fetch("b"), "aa"))
parser = argparse.ArgumentParser()
parser.add_argument("--n", type=fetch)
print(parser.parse_args(["--n", "3"]).n)
print("to the page", file=Page())
print(type(Made()).__name__)
