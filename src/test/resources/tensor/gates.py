"""Writes layers of PyTorch with gates, and the gradient that it computes of them.

The sequence is that of an imported scenario: the unit vectors enter in turn, class (t + 1) mod K is right.
"""
import sys

import numpy
import torch

FOLDER = sys.argv[1]
STEPS, INPUTS, HIDDEN, CLASSES = 4, 4, 3, 5

torch.manual_seed(7)
torch.set_default_dtype(torch.float64)
for name, layer in (("lstm", torch.nn.LSTM), ("gru", torch.nn.GRU)):
    for bias in (True, False):
        cell = layer(INPUTS, HIDDEN, bias=bias)
        output = torch.nn.Linear(HIDDEN, CLASSES)
        states, _ = cell(torch.eye(INPUTS)[:STEPS].unsqueeze(1))
        targets = torch.tensor([(t + 1) % CLASSES for t in range(STEPS)])
        error = torch.nn.functional.cross_entropy(output(states.squeeze(1)), targets, reduction="sum")
        error.backward()
        named = [("cell." + key, value) for key, value in cell.named_parameters()]
        named += [("fc." + key, value) for key, value in output.named_parameters()]
        file = f"{FOLDER}/{name}-{'bias' if bias else 'plain'}"
        numpy.savez(file + ".npz", **{key: value.detach().numpy() for key, value in named})
        gradients = {key: value.grad.numpy() for key, value in named}
        numpy.savez(file + ".gradient.npz", error=numpy.array([error.item()]), **gradients)
