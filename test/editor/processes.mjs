/** Finds the processes of the language server that a served editor has started. */
import { execFileSync } from 'node:child_process';

/**
 * @param {number} ancestor process of the served editor
 * @param {string} program path of the server's program
 * @returns {number[]} the processes below the editor that run the program
 */
export function processesOf(ancestor, program) {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row))
    .filter(Boolean)
    .map(([, pid, parent, args]) => ({ pid: Number(pid), parent: Number(parent), args }));
  const below = (pid) => rows.filter(({ parent }) => parent === pid).flatMap((row) => [row, ...below(row.pid)]);
  return below(ancestor)
    .filter(({ args }) => args.includes(program))
    .map(({ pid }) => pid);
}
