"""The peer of solve.ts: reads a system, solves it, prints the times in milliseconds and writes the answer."""

import json
import os
import sys
import time

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np
import scipy
from scipy.sparse import csr_matrix
from scipy.sparse.linalg import splu, spsolve


def timed(repeats, work):
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        answer = work()
        times.append((time.perf_counter() - start) * 1000)
    return times, answer


def sparse(path, repeats):
    data = np.fromfile(path)
    size, entries = int(data[0]), int(data[1])
    start, column, value, rhs = np.split(data[2:], np.cumsum([size + 1, entries, entries]))
    rows = csr_matrix((value, column.astype(np.int32), start.astype(np.int32)), (size, size))
    columns = rows.tocsc()
    whole, answer = timed(repeats, lambda: spsolve(rows, rhs))
    factored = splu(columns)
    again, _ = timed(repeats, lambda: splu(columns).solve(rhs))
    answer.tofile(path + ".answer")
    return {"spsolve": whole, "splu": again, "fill": int(factored.L.nnz + factored.U.nnz)}


def batched(path, repeats):
    data = np.fromfile(path)
    size, draws = int(data[0]), int(data[1])
    matrices = data[2 : 2 + draws * size * size].reshape(draws, size, size)
    rhs = np.broadcast_to(data[2 + draws * size * size :].reshape(size, 1), (draws, size, 1))
    times, answer = timed(repeats, lambda: np.linalg.solve(matrices, rhs))
    answer.tofile(path + ".answer")
    return {"solve": times}


work = {"sparse": sparse, "batched": batched}[sys.argv[1]]
result = work(sys.argv[2], int(sys.argv[3]))
print(json.dumps({**result, "scipy": scipy.__version__, "numpy": np.__version__}))
