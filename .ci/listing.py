"""Runs the NumPy listing of every scenario given, and compares what it prints with the trace.

usage: listing.py PROGRAM SCENARIO...
"""
import json
import subprocess
import sys

import numpy as np

ALLOWED = 1e-9


def run(*command, stdin=None):
    return subprocess.run(command, input=stdin, capture_output=True, text=True, check=True).stdout


def difference(program, scenario, error):
    """The worst difference, relative to the larger of the entry and a thousandth of the largest one."""
    listing = run(program, "code", scenario, "--as", "numpy", "--error", error)
    printed = json.loads(run(sys.executable, "-", stdin=listing))
    trace = json.loads(run(program, "trace", scenario, "--error", error))
    told = trace["total"] if error == "all" else trace["backward"][0]
    worst = 0.0
    for name in ("dU", "dW", "dV"):
        expected, actual = np.array(told[name]), np.array(printed[name])
        if expected.shape != actual.shape or not np.isfinite(actual).all():
            return np.inf
        floor = max(np.abs(expected).max() / 1000, 1e-290)
        worst = max(worst, (np.abs(expected - actual) / np.maximum(np.abs(expected), floor)).max())
    return worst


def last_error(scenario):
    with open(scenario, encoding="utf-8") as file:
        targets = json.load(file)["targets"]
    return str(max(t for t, target in enumerate(targets) if target is not None))


program, *scenarios = sys.argv[1:]
if not scenarios:
    sys.exit("no scenario is given")
differences = {(scenario, error): difference(program, scenario, error)
               for scenario in scenarios for error in (last_error(scenario), "all")}
where = max(differences, key=differences.get)
print(f"{len(differences)} NumPy listings run: worst relative difference {differences[where]:.1e} at {where}")
sys.exit(0 if differences[where] <= ALLOWED else 1)
