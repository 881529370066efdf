# Special methods that JavaScript calls without waiting are reported.
import time


class Table:
    def __init__(self, rows):
        self.rows = rows

    def __getitem__(self, key):
        time.sleep(0)
        return self.rows[key]

    def __len__(self):
        time.sleep(0)
        return len(self.rows)

    def __contains__(self, key):
        time.sleep(0)
        return key in self.rows


table = Table({"a": 1})
print(table["a"], len(table), "a" in table)
