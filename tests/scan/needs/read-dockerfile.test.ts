import { expect, it } from 'vitest';
import { readDockerfile } from '../../../src/scan/needs/read-dockerfile.ts';

const needs = (...lines: string[]) => readDockerfile(lines.join('\n')).map(({ name, line }) => `${line}: ${name}`);

it('a Dockerfile needs its images, without tag or digest', () => {
  expect(
    needs(
      'ARG BASE=pytorch/pytorch',
      'FROM $BASE:2.9 AS build',
      'from --platform=linux/amd64 TensorFlow/tensorflow@sha256:0',
      'FROM $NOBODY',
    ),
  ).toEqual(['2: pytorch/pytorch', '3: tensorflow/tensorflow', '4: $nobody']);
});

it('and the packages that pip installs in RUN, over several lines, comments apart', () => {
  expect(
    needs(
      'RUN pip install --no-cache-dir torch \\',
      '# jax is next',
      '    "jax[cuda]>=0.5" && echo keras',
      'RUN python -m pip3 install onnx; echo mxnet',
      '# RUN pip install chainer',
      'RUN apt-get install tensorflow',
    ),
  ).toEqual(['1: torch', '1: jax', '4: onnx']);
});

it('takes no other instruction for one of these', () => {
  expect(
    needs(
      'ONBUILD pip install torch',
      'XRUN pip install torch',
      'RUNS pip install torch',
      'AFROM torch',
      'FROMS torch',
    ),
  ).toEqual([]);
});
