import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/**
 * Runs a command with its output streamed to this terminal.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [variables] added to the environment
 * @returns {Promise<number>} the exit code; 1 where the command could not be started or was stopped
 */
export function run(command, args, variables = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...variables } });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs the npm that started this script, else the one on the path: Windows cannot spawn `npm` by name.
 * @param {string[]} args
 * @param {Record<string, string>} [variables]
 */
export function runNpm(args, variables) {
  const cli = process.env.npm_execpath;
  return cli && basename(cli).startsWith('npm-cli')
    ? run(process.execPath, [cli, ...args], variables)
    : run('npm', args, variables);
}
