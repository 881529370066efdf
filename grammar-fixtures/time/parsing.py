# strptime of logs with several formats, and what it refuses.
import time

for text, form in (("2024-01-05", "%Y-%m-%d"), ("5 Jan 24 01:02 PM", "%d %b %y %I:%M %p"), ("Friday, January 05", "%A, %B %d"), ("005/2024", "%j/%Y"), ("12:00 AM", "%I:%M %p"), ("2024 %", "%Y %%"), ("  2024", "%Y"), ("69", "%y"), ("68", "%y"), ("20240105T101112", "%Y%m%dT%H%M%S"), ("jan MON", "%b %a")):
    try:
        t = time.strptime(text, form)
        print(repr(text), tuple(t))
    except ValueError as e:
        print(repr(text), e)
for text, form in (("2024-13-01", "%Y-%m-%d"), ("2024-1-1 ", "%Y-%m-%d"), ("", "%Y"), ("24", "%Y"), ("25:00", "%H:%M"), ("x", "y"), ("2024", "%Q"), ("31 Apr 2024", "%d %b %Y"), ("a", "%")):
    try:
        print(tuple(time.strptime(text, form)))
    except ValueError as e:
        print(e)
