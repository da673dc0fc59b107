"""Times a program on a terminal of its own, from its start to the first thing that it shows: pairs with `node -e 0`.

Usage: first-prompt.py PAIRS NODE PROGRAM; prints a JSON list of [milliseconds, milliseconds of `node -e 0`].
"""

import json
import os
import pty
import select
import signal
import sys
import time


def run(words, wanted):
    """Milliseconds until `wanted` stands on the terminal, or until the program ends where nothing is wanted."""
    start = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        environment = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8", "COLUMNS": "80"}
        os.execve(words[0], words, environment)
    shown = b""
    taken = None
    while time.perf_counter() - start < 20:
        ready, _, _ = select.select([terminal], [], [], 1)
        if not ready:
            continue
        try:
            data = os.read(terminal, 65536)
        except OSError:  # how Linux says that the program has ended
            data = b""
        shown += data
        if wanted is not None and wanted in shown:
            taken = time.perf_counter() - start
            os.kill(child, signal.SIGKILL)
            break
        if not data:
            taken = time.perf_counter() - start if wanted is None else None
            break
    os.waitpid(child, 0)
    os.close(terminal)
    if taken is None:
        sys.exit("no prompt was shown: " + repr(shown[-400:]))
    return taken * 1000


pairs, node, program = int(sys.argv[1]), sys.argv[2], sys.argv[3]
measured = []
for number in range(-1, pairs):
    bare = run([node, "-e", "0"], None)
    own = run([node, program], b"?")
    if number >= 0:
        measured.append([own, bare])
print(json.dumps(measured))
