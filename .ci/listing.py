"""Runs the listings of every scenario given, in NumPy and, where it is there, in PyTorch, and compares what they print with
the trace.

usage: listing.py PROGRAM SCENARIO...
"""
import importlib.util
import json
import subprocess
import sys

import numpy as np

ALLOWED = 1e-9
FORMS = [("numpy",)]
if importlib.util.find_spec("torch"):
    FORMS += [("pytorch",), ("pytorch", "--form", "written")]


def run(*command, stdin=None):
    return subprocess.run(command, input=stdin, capture_output=True, text=True, check=True).stdout


def by_name(told):
    """The gradients of a trace by their names in a listing."""
    found = {}
    for key, value in told.items():
        if isinstance(value, dict):
            found.update({f"{key}_{gate}": numbers for gate, numbers in value.items()})
        elif value is not None:
            found[{"dStateBias": "db", "dOutputBias": "dc"}.get(key, key)] = value
    return found


def worst(told, printed):
    """The worst difference, relative to the larger of the entry and a thousandth of the largest one."""
    found = 0.0
    gradients = by_name(told)
    for name, numbers in printed.items():
        expected, actual = np.array(gradients["dc" if name == "dc_out" else name]), np.array(numbers)
        if expected.shape != actual.shape or not np.isfinite(actual).all():
            return np.inf
        floor = max(np.abs(expected).max() / 1000, 1e-290)
        found = max(found, (np.abs(expected - actual) / np.maximum(np.abs(expected), floor)).max())
    return found


def differences(program, scenario):
    """Of the last error, of all together, and of all joined. The trace of one error holds the first two, and is far
    shorter than that of all."""
    error = last_error(scenario)
    trace = json.loads(run(program, "trace", scenario, "--error", error))
    joined = json.loads(run(program, "trace", scenario, "--error", "joined"))
    for asked, told in ((error, trace["backward"][0]), ("all", trace["total"]), ("joined", joined["backward"][0])):
        for form in FORMS:
            listing = run(program, "code", scenario, "--error", asked, "--as", *form)
            yield (scenario, asked, *form), worst(told, json.loads(run(sys.executable, "-", stdin=listing)))


def last_error(scenario):
    with open(scenario, encoding="utf-8") as file:
        targets = json.load(file)["targets"]
    return str(max(t for t, target in enumerate(targets) if target is not None))


program, *scenarios = sys.argv[1:]
if not scenarios:
    sys.exit("no scenario is given")
found = {place: difference for scenario in scenarios for place, difference in differences(program, scenario)}
where = max(found, key=found.get)
print(f"{len(found)} listings run: worst relative difference {found[where]:.1e} at {where}")
sys.exit(0 if found[where] <= ALLOWED else 1)
