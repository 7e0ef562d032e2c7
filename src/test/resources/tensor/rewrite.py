"""Writes the arrays of an archive in every way that NumPy has.

usage: rewrite.py ARCHIVE SAFETENSORS FOLDER_OF_CSV TARGET_FOLDER
"""
import json
import pickle
import struct
import sys
import zipfile

import numpy as np

archive, safetensors, folder, target = sys.argv[1:]
arrays = dict(np.load(archive))


class Stream:
    """Cannot be gone back in, so that an archive says sizes after what they are of."""

    def __init__(self, file):
        self.write, self.flush = file.write, file.flush


def same(name, found):
    expected = arrays[name]
    assert found.dtype == np.float64 and found.shape == expected.shape, name
    assert found.tobytes() == expected.tobytes(), name


with open(safetensors, "rb") as file:
    header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
    start = file.tell()
    assert sorted(header) == sorted(arrays)
    for name, item in header.items():
        begin, end = item["data_offsets"]
        file.seek(start + begin)
        assert item["dtype"] == "F64" and (start + begin) % 8 == 0
        same(name, np.frombuffer(file.read(end - begin), "<f8").reshape(item["shape"]))
for name in arrays:
    same(name, np.loadtxt(folder + "/" + name + ".csv", delimiter=",", ndmin=arrays[name].ndim))

np.savez(target + "/stored.npz", **arrays)
np.savez_compressed(target + "/compressed.npz", **arrays)
np.savez(target + "/columns.npz", **{name: np.asfortranarray(it) for name, it in arrays.items()})
np.savez(target + "/big.npz", **{name: it.astype(">f8") for name, it in arrays.items()})
for kind in ("<f4", ">f4", "<f2", ">f2", "<i2", ">i8", "|u1"):
    narrow = {name: abs(it * 7).astype(kind) for name, it in arrays.items()}
    name = target + "/" + kind[1:] + ("big" if kind[0] == ">" else "")
    np.savez(name + ".npz", **narrow)
    np.savez(name + ".expected.npz", **{name: it.astype(float) for name, it in narrow.items()})
with zipfile.ZipFile(target + "/large.npz", "w", zipfile.ZIP_DEFLATED) as made:
    for name, it in arrays.items():
        with made.open(name + ".npy", "w", force_zip64=True) as member:
            np.lib.format.write_array(member, it, version=(2, 0))
with open(target + "/streamed.npz", "wb") as file:
    with zipfile.ZipFile(Stream(file), "w", zipfile.ZIP_DEFLATED) as made:
        for name, it in arrays.items():
            with made.open(name + ".npy", "w") as member:
                np.lib.format.write_array(member, it)
np.savez(target + "/beside.npz", scalar=np.float64(2), text=np.array(["a"]), **arrays)
for name, it in arrays.items():
    np.save(target + "/" + name + ".npy", it)
    np.savetxt(target + "/" + name + ".csv", it, fmt="%.17g", delimiter=",")
np.savez(target + "/objects.npz", U=np.array([{}], dtype=object))
with open(target + "/dictionary.pkl", "wb") as file:
    pickle.dump(arrays, file)
