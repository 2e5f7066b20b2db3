"""Times the start of the window with a large register beside an empty Qt window that shows an empty table.

usage: bench_start.py HELLER EMPTY_WINDOW REGISTER [RUNS]

Each is a process of its own, from its start to its end, which comes when its list has been painted; the two take turns
(measure() of bench_report.py). Memory is the largest resident set.
"""

import os
import sys
import tempfile
from pathlib import Path

from bench_report import measure

TARGET_RATIO = 1.5
TARGET_MORE_MIB = 40

heller, empty_window, register = sys.argv[1:4]
runs = int(sys.argv[4]) if len(sys.argv) > 4 else 9

with tempfile.TemporaryDirectory() as home:
    os.environ["HOME"] = home  # settings that nobody has changed
    os.environ.pop("XDG_CONFIG_HOME", None)
    results = measure({"heller": [heller, "--measure-start", register], "empty": [empty_window]}, runs)

seconds, mib = results["heller"]
empty_seconds, empty_mib = results["empty"]
met = lambda good: "met" if good else "MISSED"
print(f"  {'heller, ' + Path(register).stem + ' cases':<30} {seconds * 1000:8.0f} ms {mib:8.0f} MiB")
print(f"  {'empty window, empty table':<30} {empty_seconds * 1000:8.0f} ms {empty_mib:8.0f} MiB")
ratio, more = seconds / empty_seconds, mib - empty_mib
print(f"  {ratio:.2f} times as long (target {TARGET_RATIO}: {met(ratio <= TARGET_RATIO)}), "
      f"{more:.0f} MiB more (target {TARGET_MORE_MIB}: {met(more <= TARGET_MORE_MIB)})")
