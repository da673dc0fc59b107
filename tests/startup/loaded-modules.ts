import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node, program } from '../run-program.ts';

/** What people do most, by the name that the list gives it; `ANSWERS` is a file of JSON, `YAML` one of YAML. */
export const runs: Readonly<Record<string, readonly string[]>> = {
  '--version': ['--version'],
  '--help': ['--help'],
  'recommend, JSON answers, JSON': ['ANSWERS', '--format', 'json'],
  'recommend, JSON answers, text': ['ANSWERS'],
  'recommend, YAML answers, JSON': ['YAML', '--format', 'json'],
  'recommend, JSON answers, all of the arithmetic': ['ANSWERS', '--explain', 'full'],
  'recommend, --set, JSON': ['--set', 'goal=research', '--format', 'json'],
  'recommend, current': ['--knowledge', 'current', '--set', 'goal=research', '--format', 'json'],
  'recommend, current and the base beside it': [
    '--knowledge',
    'current',
    '--set',
    'mobile=required',
    '--format',
    'json',
  ],
  compare: ['compare', '--lang', 'ja', '--width', '80'],
  'compare, JSON': ['compare', '--format', 'json'],
  explain: ['explain', 'pytorch'],
  questions: ['questions'],
  'knowledge list': ['knowledge', 'list'],
  'wrong usage': ['--no-such-option'],
};

const hook = `
const { Module } = require('node:module');
const { basename } = require('node:path');
const fs = require('node:fs');
const { writeSync, readFileSync } = fs;
const loaded = new Set();
const { load } = Module.prototype;
Module.prototype.load = function (file) {
  loaded.add(basename(file));
  return load.apply(this, arguments);
};
const { _load } = Module;
Module._load = function (request) {
  if (Module.isBuiltin(request)) loaded.add('node:' + request.replace(/^node:/, ''));
  return _load.apply(this, arguments);
};
fs.readFileSync = (file, ...how) => {
  if (String(file).includes('/dist/knowledge/')) loaded.add(basename(file));
  return readFileSync(file, ...how);
};
process.on('exit', () => writeSync(3, JSON.stringify([...loaded].sort())));
`;

/** The files of the program, those of its bases, and the modules of Node that each run asks for, by name. */
export function loadedModules(): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-startup-'));
  try {
    writeFileSync(join(folder, 'hook.cjs'), hook);
    writeFileSync(join(folder, 'answers.json'), '{"goal":"research"}');
    writeFileSync(join(folder, 'answers.yaml'), '# what it is for\ngoal: research\nmobile: [required]\n');
    return Object.fromEntries(Object.entries(runs).map(([name, words]) => [name, loadedBy(words, folder)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function loadedBy(words: readonly string[], folder: string): string[] {
  const files: Readonly<Record<string, string>> = { ANSWERS: 'answers.json', YAML: 'answers.yaml' };
  const given = words.map((word) => (Object.hasOwn(files, word) ? join(folder, files[word]!) : word));
  const { output, error } = spawnSync(node, ['-r', join(folder, 'hook.cjs'), program, ...given], {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  return JSON.parse(output[3]!) as string[];
}
