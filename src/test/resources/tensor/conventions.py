"""Writes weights in the ways in which programs keep them, and beside each what the program itself predicts.

usage: conventions.py TARGET_FOLDER

NAME.npz has the weights, NAME.expected.npz the prediction `yhat` for the inputs 0, 1, 2, 3 (as far as there are so many),
computed here by the program's own convention.
"""
import sys

import numpy as np

target = sys.argv[1]
random = np.random.default_rng(11)
H, D, K, N, WIDTH = 3, 5, 5, 7, 4
STEPS = 4


def draw(*shape):
    return random.normal(size=shape)


def softmax(z):
    shares = np.exp(z - z.max())
    return shares / shares.sum()


def one_hot(n, i):
    return np.eye(n)[i % n]


def write(case, words, cell, head, *positional, **named):
    """`cell(x, s)` is the next state, `head(s)` is z, `words` says how many inputs there are."""
    s, predictions = np.zeros(H), []
    for t in range(STEPS):
        s = cell(one_hot(words, t), s)
        predictions.append(softmax(head(s)))
    np.savez(f"{target}/{case}.npz", *positional, **named)
    np.savez(f"{target}/{case}.expected.npz", yhat=np.array(predictions))


# rows as inputs: x U + s W + b
U, W, b, V, c = draw(D, H), draw(H, H), draw(H), draw(H, K), draw(K)
rows = (lambda x, s: np.tanh(x @ U + s @ W + b), lambda s: s @ V + c)
write("rows", D, *rows, W_xh=U, W_hh=W, b_h=b, W_hq=V, b_q=c)
write("keras-list", D, *rows, U, W, b, V, c)
write("keras", D, *rows, **{"rnn/kernel": U, "rnn/recurrent_kernel": W, "rnn/bias": b, "dense/kernel": V, "dense/bias": c})
write("tensorflow", D, *rows, **{"rnn/basic_rnn_cell/kernel": np.vstack([U, W]), "rnn/basic_rnn_cell/bias": b,
                                 "dense/kernel": V, "dense/bias": c})
write("keras-bare", D, rows[0], lambda s: np.zeros(H),
      **{"rnn/kernel": U, "rnn/recurrent_kernel": W, "rnn/bias": b})
E = draw(N, WIDTH)
Ue, Ve, ce = draw(WIDTH, H), draw(H, N), draw(N)
write("keras-embedding", N, lambda x, s: np.tanh((x @ E) @ Ue + s @ W + b), lambda s: s @ Ve + ce, E, Ue, W, b, Ve, ce)

# columns as inputs: U x + W s + b
U, W, b, V, c = draw(H, D), draw(H, H), draw(H), draw(K, H), draw(K)
columns = (lambda x, s: np.tanh(U @ x + W @ s + b), lambda s: V @ s + c)
write("snapshot", D, *columns, Wxh=U, Whh=W, Why=V, bh=b[:, None], by=c[:, None], char_to_ix={"a": 0},
      ix_to_char={0: "a"}, chars=np.array(["a", " ", "\n", ",", "é"]))
write("lying", D, *columns, Wax=U, Waa=W, Wya=V, ba=b[None, :], by=c[None, :])
write("joined", D, *columns, **{"i2h.weight": np.hstack([U, W]), "i2h.bias": b, "h2o.weight": V, "h2o.bias": c})
b2 = draw(H)
two = (lambda x, s: np.tanh(U @ x + b + W @ s + b2), columns[1])
write("modules", D, *two, **{"i2h.weight": U, "i2h.bias": b, "h2h.weight": W, "h2h.bias": b2, "h2o.weight": V,
                             "h2o.bias": c})
write("onnx", D, *two, W=U[None], R=W[None], B=np.concatenate([b, b2])[None], V=V, c=c)
write("onnx-turned", D, *two, **{"W": U[None], "R": W[None], "B": np.concatenate([b, b2])[None],
                                 "onnx::MatMul_70": V.T, "fc.bias": c})
torch = {"rnn.weight_ih_l0": U, "rnn.weight_hh_l0": W, "rnn.bias_ih_l0": b, "rnn.bias_hh_l0": b2}
write("pytorch", D, *two, **torch, **{"fc.weight": V, "fc.bias": c})
write("pytorch-list", D, *two, U, W, b, b2, V, c)
write("pytorch-bare", D, two[0], lambda s: np.zeros(H), **torch)
Ue, Ve, ce = draw(H, WIDTH), draw(N, H), draw(N)
torch = {"rnn.weight_ih_l0": Ue, "rnn.weight_hh_l0": W, "rnn.bias_ih_l0": b, "rnn.bias_hh_l0": b2}
embedded = (lambda x, s: np.tanh(Ue @ E[x.argmax()] + b + W @ s + b2), lambda s: Ve @ s + ce)
write("pytorch-embedding", N, *embedded, **{"embed.weight": E}, **torch, **{"fc.weight": Ve, "fc.bias": ce})
write("pytorch-encoder", N, *embedded, **{"encoder.weight": E}, **torch, **{"decoder.weight": Ve, "decoder.bias": ce})
