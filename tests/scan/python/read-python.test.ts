import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPython } from '../../../src/scan/python/read-python.ts';

/** What is heard of a text, a line each. */
function heard(text: string, wants: (root: string) => boolean = () => true): string[] {
  const lines: string[] = [];
  readPython(text, {
    onImport: (module, name, line, guarded) =>
      lines.push(`${line} import ${module}${name === undefined ? '' : ` ${name}`}${guarded ? ' guarded' : ''}`),
    onUse: (dotted, line) => lines.push(`${line} use ${dotted}`),
    wants,
  });
  return lines;
}
const imports = (text: string) => heard(text).filter((line) => line.includes(' import '));

describe('Python', () => {
  it('tells every form of an import, with its line', () => {
    expect(
      imports(`import torch
import torch.nn as nn, jax.numpy as jnp ; import keras
from torch.nn.parallel import DistributedDataParallel as DDP
from flax import (
    linen as nn,  # the new one
    struct,
)
from mlx \\
    import core
from torch import *
if __name__ == "__main__": import os
class A:
\tdef f(self):
\t\timport optax
`),
    ).toEqual([
      '1 import torch',
      '2 import torch.nn',
      '2 import jax.numpy',
      '2 import keras',
      '3 import torch.nn.parallel DistributedDataParallel',
      '5 import flax linen',
      '6 import flax struct',
      '9 import mlx core',
      '10 import torch',
      '11 import os guarded',
      '14 import optax',
    ]);
  });

  it('hears nothing in strings and comments, whatever quotes and prefixes they have', () => {
    for (const text of [
      '# import torch',
      'x = 1 # import torch',
      '"""\nimport torch\n"""',
      "r'''\nimport torch\\'''\nimport jax\n'''",
      'f"{x!r} {{ import torch"\n',
      'x = f"{d["import torch"]}"; y = "import torch"',
      "x = '\\'\\\\\\''\n'import torch'",
      'x = rb"\\" ; import torch"',
      'x = "a\\";import torch"',
      'x = f"{d[";import torch"]}"',
      "x = f\"{d['a\\';import torch']}\"",
      'x = """a""b\nimport torch"""',
      'from . import torch\nfrom .torch import nn\nfrom ..jax.x import y',
      'important = 1\nimport_torch()\nx.import_(torch)',
      'raise ValueError("no") from error',
      'yield from torch',
    ])
      expect(imports(text), text).toEqual([]);
  });

  it('goes on behind a string that is not closed, at the end of its line', () => {
    expect(imports("x = 'it\nimport torch\n")).toEqual(['2 import torch']);
    expect(imports('"""never closed\nimport torch\n')).toEqual([]);
  });

  it('says which are guarded: the file does without', () => {
    expect(
      imports(`try:
    import tensorflow as tf
except ImportError:
    tf = None
import torch
if TYPE_CHECKING:
    import jax
def f():
    import keras
try: import mlx
except ImportError: pass
`),
    ).toEqual([
      '2 import tensorflow guarded',
      '5 import torch',
      '7 import jax guarded',
      '9 import keras',
      '10 import mlx guarded',
    ]);
  });

  it.each(['try:', 'if x:', 'except E:', 'else:', 'elif x:'])(
    'takes what stands in a block of "%s" for guarded',
    (head) => {
      expect(imports(`${head}\n    import a\nimport b\n`)).toEqual(['2 import a guarded', '3 import b']);
    },
  );

  it.each(['def f():', 'class C:', 'with x:', 'for x in y:', 'while x:'])('and not in one of "%s"', (head) => {
    expect(imports(`${head}\n    import a\n`)).toEqual(['2 import a']);
  });

  it('follows a name to the module that it is from', () => {
    const text = `import torch, torch.distributed as dist
from torch import nn as N, optim
import jax.numpy as jnp
model = N.parallel . DistributedDataParallel(net)
opt = optim.AdamW(model.parameters(), lr=1.5)
dist.init_process_group("nccl")
x.torch.optim()
@torch.compile
def f(): return jnp.sin
`;
    expect(heard(text).filter((line) => line.includes(' use '))).toEqual([
      '4 use torch.nn.parallel.DistributedDataParallel',
      '5 use torch.optim.AdamW',
      '6 use torch.distributed.init_process_group',
      '8 use torch.compile',
      '9 use jax.numpy.sin',
    ]);
  });

  it('is deaf to modules that nobody wants', () => {
    expect(heard('import os, torch\nos.path.join()\ntorch.save()', (root) => root === 'torch')).toEqual([
      '1 import torch',
      '3 use torch.save',
    ]);
  });

  it('counts lines as they are, whatever ends them', () => {
    expect(imports('x = """\r\n\r\n"""\r\nimport torch\r\n')).toEqual(['4 import torch']);
    expect(imports('\uFEFFx\nimport torch')).toEqual(['2 import torch']);
  });

  it('comes to an end with anything', () => {
    const bits = fc.constantFrom(
      'import ',
      'from ',
      'a',
      '.',
      '(',
      ')',
      '"',
      "'",
      '"""',
      '\n',
      '\\',
      '#',
      'f"',
      '{',
      '}',
      ',',
      ' as ',
      ';',
      ':',
      '\u00e9',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
        for (const line of heard(parts.join(''))) expect(line).toMatch(/^\d+ (import|use) \S/);
      }),
    );
  });

  it('takes a line of any length', () => {
    const long = `x = [${'"import torch", '.repeat(20_000)}]\nimport jax\n`;
    expect(imports(long)).toEqual(['2 import jax']);
  });
});
