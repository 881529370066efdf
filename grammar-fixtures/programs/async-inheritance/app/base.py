class Base:
    weight = 3

    def __init__(self, name):
        self.name = name

    def fetch(self):
        return self.name

    @property
    def title(self):
        return self.fetch().title()

    def describe(self):
        return f"{type(self).__name__}:{self.title}:{self.fetch()}"
