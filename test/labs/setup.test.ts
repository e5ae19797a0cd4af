import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setupPython } from './setup.ts';

describe('setupPython', () => {
  let lab: string;
  let python: string;
  const require = (requirements: string) => writeFileSync(join(lab, 'requirements.txt'), requirements);
  const made = () => statSync(join(lab, '.venv', 'pyvenv.cfg')).mtimeMs;

  beforeEach(() => {
    lab = mkdtempSync(join(tmpdir(), 'nexus-setup-'));
    python = join(lab, '.venv', 'bin', 'python');
  });
  afterEach(() => {
    rmSync(lab, { recursive: true });
  });

  test('makes the environment once, and again when the requirements change', () => {
    require('# nothing\n');
    expect(setupPython(lab, python, '3.10')).toEqual({ ready: true });
    const first = made();
    expect(setupPython(lab, python, '3.10')).toEqual({ ready: true });
    expect(made()).toBe(first);
    require('# nothing else\n');
    expect(setupPython(lab, python, '3.10')).toEqual({ ready: true });
    expect(made()).toBeGreaterThan(first);
    expect(readFileSync(join(lab, '.venv', 'installed.txt'), 'utf8')).toBe('# nothing else\n');
  });

  test('says which Python is missing', () => {
    require('');
    const reason = 'no Python >= 9.9 with venv on PATH, in pyenv or in uv';
    expect(setupPython(lab, python, '9.9')).toEqual({ ready: false, reason });
  });

  test('says what could not be installed', () => {
    require('./no_such_folder\n');
    const reason = expect.stringContaining('no_such_folder');
    expect(setupPython(lab, python, '3.10')).toEqual({ ready: false, reason });
  });
});
