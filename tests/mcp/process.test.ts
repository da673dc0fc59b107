import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProcess, runProgram } from '../run-program.ts';
import { repository } from '../scan/repository.ts';
import { mcpClient } from './client.ts';
import { servedHere } from './served-here.ts';

describe('what agents are told', () => {
  it('is what the program says', async () => {
    const mcp = await mcpClient('auto', servedHere(repository({})));
    const answers = { goal: 'production', accelerator: ['nvidia'] };
    const full = await mcp.call('recommend', { answers, detail: 'full' });
    await mcp.close();
    const { stdout } = runProgram(['-', '--knowledge', 'current', '--format', 'json'], {
      input: JSON.stringify(answers),
    });
    expect(full.data.full).toEqual(JSON.parse(stdout));
    expect(runProgram(['complete', '--', 'mc']).stdout).toContain('mcp');
  });

  it('and kept is held by the program too', async () => {
    const cwd = repository({ 'train.py': 'import torch\ntorch.optim.Adam([])\n' });
    const mcp = await mcpClient('auto', servedHere(cwd));
    const { data } = await mcp.call('recommend', { scan: '.', answers: { goal: 'research' }, detail: 'record' });
    await mcp.close();
    const kept = join(cwd, 'decision.yaml');
    writeFileSync(kept, String(data.record));
    expect(runProgram(['check', kept, '--scan', cwd]).code).toBe(0);
  });
});

describe('the process', () => {
  const hello = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
  };

  it('writes nothing but protocol, and ends with its input', () => {
    const input = `${JSON.stringify(hello)}\nno JSON\n${JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'ping' })}\n`;
    const { code, stdout } = runProcess(['mcp'], { input });
    expect(code).toBe(0);
    const lines = stdout.split('\n').filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
    expect(runProcess(['mcp'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('says at once that a base cannot be read', () => {
    const { code, stdout, stderr } = runProcess(['mcp', '--knowledge', 'curent']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('current');
  });
});
