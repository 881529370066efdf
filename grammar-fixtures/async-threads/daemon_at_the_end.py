# A script ends when its main part and its other threads are done, whatever its daemon threads still do.
import threading
import time

seen = []


def watch():
    while True:
        seen.append("watch")
        time.sleep(0.02)


def wait_for(event):
    while not event.wait(0.02):
        seen.append("wait")


def slow(label):
    time.sleep(0.25)
    print(label)


watcher = threading.Thread(target=watch, daemon=True)
watcher.start()
threading.Thread(target=wait_for, args=(threading.Event(),), daemon=True).start()
timer = threading.Timer(30, print)
timer.daemon = True
timer.start()
result = threading.Thread(target=slow, args=("a daemon that main waits for",), daemon=True)
result.start()
result.join()
print("watch" in seen, "wait" in seen, watcher.daemon, watcher.is_alive())
threading.Thread(target=slow, args=("a thread that is no daemon",)).start()
print("end of main")
